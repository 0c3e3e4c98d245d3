import ScaffoldCompiler

/// A mail about a request: the parts that change from one to another, around one frame.
struct RequestMail: Sendable {
  let title: Translated
  let sentence: Translated
  /// Where the button leads, as a Razor expression.
  let target: String
  let button: Translated
  /// Whether the message of whoever acted before is shown.
  let showsMessage: Bool

  static let actors = RequestMail(
    title: Translated("Request summary", "Résumé de la demande"),
    sentence: Translated(
      "You have a new pending item that requires your attention",
      "Vous avez un nouvel élément en attente qui nécessite votre attention"),
    target: """
      new System.Uri(Html.Context.ApplicationUri, \
      $"workflow-management/review/{Html.Context.WorkflowInstanceIdentifier}").AbsoluteUri
      """,
    button: Translated("View task", "Consulter la tâche"), showsMessage: true)

  /// The French title is the English one, as documented.
  static let performer = RequestMail(
    title: Translated("Request summary", "Request summary"),
    sentence: Translated(
      "Your request has been taken into account", "Votre demande a bien été prise en compte"),
    target: "Html.Context.ApplicationUri.AbsoluteUri",
    button: Translated("Connect to Usercube", "Je me connecte à Usercube"), showsMessage: false)

  /// The whole mail in a language.
  func template(_ language: Languages.Language) -> String {
    let greeting = Translated("Hello,", "Bonjour,")
    let summary = Translated("WorkflowSummary", "WorkflowSummaryFR")
    let message =
      showsMessage
      ? "<div>@Html.MessageBody(new { style = \"margin: 12px 0\" })</div>" : ""
    return """
      <html><body><img alt="" src="@(Html.Context.ApplicationUri)logo.webp"/>\
      <h1>@(Html.Context.MessageSubject ?? "\(title.text(language))")</h1>\
      <p>\(greeting.text(language))</p><p>\(sentence.text(language))</p>\
      <p><a class="button" href="@(\(target))">\(button.text(language))</a></p>\
      <div>@Html.\(summary.text(language))(string.Empty, Model.InternalDisplayName)</div>\(message)\
      <p class="footer">This mail was sent automatically.</p></body></html>
      """
  }

  static let style = """
    body { font-family: sans-serif; margin: 0 } .button { padding: 8px 16px } \
    .footer { font-size: 11px } @media (max-width: 620px) { body { width: 100% } }
    """
}
