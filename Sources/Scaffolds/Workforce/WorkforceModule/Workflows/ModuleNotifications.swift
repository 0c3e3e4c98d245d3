/// The mails of the module. Their texts are ours; the documentation describes the vendor's.
enum ModuleNotifications {
  static let all: [ModuleElement] = [
    notification(
      "Directory_User_ManageContracts", "An update user request needs your attention.",
      at: ["Directory_User_ManageContracts"]),
    notification(
      "Directory_User_New", "A new user request needs your attention.",
      at: ["Directory_User_NewExternal", "Directory_User_NewInternal"]),
  ]

  private static func notification(
    _ identifier: String, _ sentence: String, at workflows: [String]
  ) -> ModuleElement {
    .named(
      "NotificationAspect", identifier,
      with: [
        "ExpressionBinding": "Workflow_Directory_User:Directory_User",
        "RazorFile_L1": mail(sentence), "CssFile": RequestMail.style,
      ],
      children: workflows.map { workflow in
        ModuleElement(
          "PointCut",
          [
            "Activity": "\(workflow):Persist", "ActivityState": "Persist-Invoked", "Mode": "After",
          ])
      } + [ModuleElement("Recipient", ["Type": "Profile"])])
  }

  private static func mail(_ sentence: String) -> String {
    let rows = [
      ("User type", "Model.MainRecord?.UserType?.DisplayName"),
      ("Contract start", "Model.MainRecord?.ContractStartDate"),
      ("Contract end", "Model.MainRecord?.ContractEndDate"),
      ("Department", "Model.MainRecord?.Organization?.DisplayName"),
    ].map { "<tr><td>\($0.0)</td><td>@(\($0.1))</td></tr>" }.joined()
    return """
      <html><body><p>\(sentence)</p><table><tr><td>Date</td><td>@System.DateTime.Now</td></tr>\
      <tr><td>Full name</td><td><a href="@(Html.Context.ApplicationUri)resources/\
      Directory_User/@Model.Id">@Model.InternalDisplayName</a></td></tr>\(rows)</table></body></html>
      """
  }
}
