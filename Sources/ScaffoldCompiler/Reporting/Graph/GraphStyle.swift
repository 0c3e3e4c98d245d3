/// The colours and lettering of drawings, for light and dark.
enum GraphStyle {
  private static let light = """
    --page:#fbfbfd;--stripe:#f3f4f8;--box:#fff;--ink:#1a1e27;--soft:#59616f;--line:#d5d9e2;\
    --edge:#8c95a5;--agent:#0b7285;--agent-box:#e6f6f9;--server:#6741d9;--server-box:#f2eeff;\
    --mark:#d9480f;--hit:#ffd43b;
    """

  private static let dark = """
    --page:#14161b;--stripe:#1a1d24;--box:#20242d;--ink:#e9ebf1;--soft:#a7afbe;--line:#343a46;\
    --edge:#717b8d;--agent:#3bc9db;--agent-box:#0f2f37;--server:#b197fc;--server-box:#272043;\
    --mark:#ff922b;--hit:#e8a700;
    """

  static let variables = """
    :root{color-scheme:light dark;\(light)}
    @media(prefers-color-scheme:dark){:root{\(dark)}}
    """

  /// With a choice that stands above what the system says.
  static let choosableVariables = """
    \(variables)
    :root[data-theme=light]{color-scheme:light;\(light)}
    :root[data-theme=dark]{color-scheme:dark;\(dark)}
    """

  static let drawing = """

    svg text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;\
    fill:var(--ink)}
    .page,.cover,.corner{fill:var(--page)}
    .columns .cover{fill:none}.columns.stuck .cover{fill:var(--page)}
    .lane{fill:var(--page)}.lane.even{fill:var(--stripe)}
    .rule{stroke:var(--line);fill:none}
    .h{font-size:17px;font-weight:650}
    .l{font-size:12.5px;font-weight:600}
    .c{font-size:12px;font-weight:600}
    .t{font-size:12px;font-weight:600}
    .s{font-size:11px}svg .s,svg .m,svg .c{fill:var(--soft)}
    .m{font-size:10.5px}
    .b{stroke-width:1.2}
    .agent .b{fill:var(--agent-box);stroke:var(--agent)}
    .server .b{fill:var(--server-box);stroke:var(--server)}
    .hand .b{stroke-dasharray:5 3}
    .side{stroke-width:3;stroke-linecap:round}
    .agent .side{stroke:var(--agent)}.server .side{stroke:var(--server)}
    .mark{fill:var(--mark)}
    .e{fill:none;stroke:var(--edge);stroke-width:1.4}
    .e.wrong{stroke:var(--mark);stroke-dasharray:4 3}
    #tip path{fill:var(--edge);fill:context-stroke}

    """
}
