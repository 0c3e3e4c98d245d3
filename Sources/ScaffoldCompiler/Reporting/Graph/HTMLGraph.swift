/// A graph as one page that needs nothing else: the drawing, its data, and a script that joins them.
package struct HTMLGraph {
  private let graph: JobGraph

  package init(_ graph: JobGraph) {
    self.graph = graph
  }

  package var text: String {
    let title = MarkupText.escaped(graph.title)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src '\(PageScript.digest)'; base-uri 'none'; \
      form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(GraphStyle.choosableVariables)\(GraphStyle.drawing)\(PageStyle.text)</style>
      </head>
      <body>
      <header>
      <div class="name"><h1>\(title)</h1><p>\(MarkupText.escaped(graph.subtitle))</p></div>
      <div class="tools">
      <input id="search" type="search" placeholder="Search  ( / )" aria-label="Search names and values">
      <output id="hits" for="search"></output>
      <span class="zoom" role="group" aria-label="Zoom">\
      <button id="smaller" type="button" aria-label="Smaller">−</button>\
      <button id="fit" type="button">Fit</button>\
      <button id="larger" type="button" aria-label="Larger">+</button></span>
      <button id="theme" type="button" aria-label="Light or dark" title="Light or dark">◐</button>
      </div>
      </header>
      <ul class="legend" aria-label="Legend">
      <li class="agent"><i></i>on an agent</li><li class="server"><i></i>on the server</li>\
      <li class="hand"><i></i>written by hand</li><li class="adjusted"><i></i>adjusted by hand</li>
      </ul>
      <main>
      <div id="view" tabindex="-1">\(SVGGraph(graph).embedded)</div>
      <svg id="map" aria-hidden="true"></svg>
      <aside id="panel" aria-label="Details" hidden></aside>
      </main>
      <div id="hover" role="tooltip" hidden></div>
      <script type="application/json" id="data">\(JSONGraph(graph).json.text(embedded: true))</script>
      <script>\(PageScript.text)</script>
      </body>
      </html>

      """
  }
}
