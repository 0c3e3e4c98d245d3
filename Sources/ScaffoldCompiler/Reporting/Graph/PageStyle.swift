/// The looks of the page around the drawing.
enum PageStyle {
  static let text = """
    *{box-sizing:border-box}
    html,body{height:100%;margin:0}
    body{display:flex;flex-direction:column;background:var(--page);color:var(--ink);\
    font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
    header{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center;padding:12px 16px 6px}
    .name{flex:1 1 320px;min-width:0}
    h1{font-size:18px;margin:0;overflow-wrap:anywhere}
    header p{margin:0;color:var(--soft);overflow-wrap:anywhere}
    .tools{display:flex;gap:8px;align-items:center;flex-wrap:wrap}
    input,button{font:inherit;color:inherit;background:var(--box);border:1px solid var(--line);\
    border-radius:8px;padding:5px 10px;min-height:34px}
    input{width:220px}
    button{cursor:pointer}
    button:hover{border-color:var(--edge)}
    :focus-visible{outline:3px solid var(--server);outline-offset:1px}
    .zoom{display:inline-flex}
    .zoom button{border-radius:0;margin-left:-1px}
    .zoom button:first-child{border-radius:8px 0 0 8px}
    .zoom button:last-child{border-radius:0 8px 8px 0}
    #hits{color:var(--soft);min-width:2.5em}
    .legend{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;margin:0;padding:2px 16px 10px;\
    color:var(--soft);font-size:12.5px}
    .legend li{display:flex;align-items:center;gap:6px}
    .legend i{width:18px;height:12px;border:1.5px solid var(--edge);border-radius:4px}
    .legend .agent i{background:var(--agent-box);border-color:var(--agent)}
    .legend .server i{background:var(--server-box);border-color:var(--server)}
    .legend .hand i{border-style:dashed}
    .legend .adjusted i{width:9px;height:9px;border:0;border-radius:50%;background:var(--mark)}
    main{flex:1;min-height:0;display:flex;position:relative;border-top:1px solid var(--line)}
    #view{flex:1;min-width:0;overflow:auto;cursor:grab;outline:none}
    #view.pan{cursor:grabbing;user-select:none}
    #graph{display:block}
    .node{cursor:pointer}
    .node:focus{outline:none}
    .node:focus-visible .b,.node:hover .b{stroke-width:2.4}
    .node.on .b{stroke-width:3}
    .dim .node:not(.near),.node.miss{opacity:.28}
    .dim .e:not(.near){opacity:.12}
    .e.near{stroke:var(--ink);stroke-width:2.2}
    .node.hit .b{stroke:var(--hit);stroke-width:3;stroke-dasharray:none}
    #map{position:absolute;left:12px;bottom:12px;background:var(--box);\
    border:1px solid var(--line);border-radius:8px;cursor:pointer;box-shadow:0 2px 10px #0002}
    #map .agent{fill:var(--agent)}#map .server{fill:var(--server)}
    #map .frame{fill:var(--edge);fill-opacity:.18;stroke:var(--ink);vector-effect:non-scaling-stroke}
    #panel{width:400px;flex:none;overflow:auto;border-left:1px solid var(--line);\
    background:var(--box);padding:14px 16px 24px}
    #panel h2,#hover h2{font-size:15.5px;margin:0 36px 2px 0;overflow-wrap:anywhere}
    #panel h3,#hover h3{font-size:12px;margin:14px 0 4px;color:var(--soft);font-weight:600}
    .id{font-family:ui-monospace,"Liberation Mono",Menlo,monospace;font-size:12px;\
    overflow-wrap:anywhere;color:var(--soft);margin:0}
    .close{position:absolute;right:12px;top:10px;min-height:30px;padding:2px 10px}
    dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;margin:8px 0 0}
    dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
    .row{padding:5px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
    .row b{font-weight:600}
    .from{display:block;color:var(--soft);font-size:12px}
    .place{font-family:ui-monospace,"Liberation Mono",Menlo,monospace;font-size:11.5px}
    #panel .go{display:block;width:100%;text-align:left;margin:4px 0;overflow-wrap:anywhere;\
    font-size:12.5px}
    #hover{position:fixed;z-index:5;max-width:min(500px,calc(100vw - 24px));pointer-events:none;\
    background:var(--box);border:1px solid var(--line);border-radius:10px;padding:10px 12px;\
    box-shadow:0 6px 24px #0003;font-size:12.5px}
    #hover .row{padding:3px 0}
    [hidden]{display:none!important}
    @media(max-width:860px){
    header{padding:10px 12px 4px}.legend{padding:2px 12px 8px;gap:2px 12px}
    .tools{width:100%}input{flex:1;width:auto;min-width:120px}
    #panel{position:absolute;left:0;right:0;bottom:0;width:auto;max-height:62%;border-left:0;\
    border-top:1px solid var(--line);border-radius:14px 14px 0 0;box-shadow:0 -6px 24px #0003}
    #map{display:none}
    }
    @media print{.tools,.legend,#map,#panel,#hover{display:none!important}#view{overflow:visible}}

    """
}
