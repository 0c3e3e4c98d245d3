/// What the component profiles may see.
enum ViewRules {
  static let all: [ModuleRule] = [
    .init(
      "Composite_Directory_Directory_Country_View_*", on: "Directory_Country",
      for: "Workforce/Directory/Directory_Country/View",
      around: "/Custom/Resources/Directory_Country/View",
      [.executing("/Custom/Resources/Directory_Country/View")]),
    .init(
      "Composite_Directory_Directory_ExternalCompany_ViewAllHistory_*",
      on: "Directory_ExternalCompany", for: "Workforce/Administration/Directory_ViewAllHistory",
      [.executing("/Custom/Resources/Directory_ExternalCompany/ViewHistory")]),
    .init(
      "Composite_Directory_Directory_ExternalCompany_View_*", on: "Directory_ExternalCompany",
      for: "Workforce/Directory/Directory_ExternalCompany/View",
      around: "/Custom/Resources/Directory_ExternalCompany/View",
      [.executing("/Custom/Resources/Directory_ExternalCompany/View")]),
    .init(
      "Composite_Directory_Directory_OrganizationType_View_*", on: "Directory_OrganizationType",
      for: "Workforce/Directory/Directory_OrganizationType/View",
      around: "/Custom/Resources/Directory_OrganizationType/View",
      [.executing("/Custom/Resources/Directory_OrganizationType/View")]),
    .init(
      "Composite_Directory_Directory_PersonalTitle_View_*", on: "Directory_PersonalTitle",
      for: "Workforce/Directory/Directory_PersonalTitle/View",
      around: "/Custom/Resources/Directory_PersonalTitle/View",
      [.executing("/Custom/Resources/Directory_PersonalTitle/View")]),
    .init(
      "Composite_Directory_Directory_Region_View_*", on: "Directory_Region",
      for: "Workforce/Directory/Directory_Region/View",
      around: "/Custom/Resources/Directory_Region/View",
      [.executing("/Custom/Resources/Directory_Region/View")]),
    .init(
      "Composite_Directory_Directory_ReservedEmail_View_*", on: "Directory_ReservedEmail",
      for: "Workforce/Directory/Directory_ReservedEmail/View",
      [.executing("/Custom/Resources/Directory_ReservedEmail/View")]),
    .init(
      "Composite_Directory_Directory_ReservedIdentifier_View_*", on: "Directory_ReservedIdentifier",
      for: "Workforce/Directory/Directory_ReservedIdentifier/View",
      [.executing("/Custom/Resources/Directory_ReservedIdentifier/View")]),
    .init(
      "Composite_Directory_Directory_ReservedLogin_View_*", on: "Directory_ReservedLogin",
      for: "Workforce/Directory/Directory_ReservedLogin/View",
      [.executing("/Custom/Resources/Directory_ReservedLogin/View")]),
    .init(
      "Composite_Directory_Directory_Site_ViewAllHistory_*", on: "Directory_Site",
      for: "Workforce/Administration/Directory_ViewAllHistory",
      [.executing("/Custom/Resources/Directory_Site/ViewHistory")]),
    .init(
      "Composite_Directory_Directory_Site_View_*", on: "Directory_Site",
      for: "Workforce/Directory/Directory_Site/View",
      around: "/Custom/Resources/Directory_Site/View",
      [
        .executing("/Custom/ResourceFiles/Directory_Site"),
        .executing("/Custom/Resources/Directory_Site/View"),
      ]),
    .init(
      "Composite_Directory_Directory_Subsidiary_ViewAllHistory_*", on: "Directory_Subsidiary",
      for: "Workforce/Administration/Directory_ViewAllHistory",
      [.executing("/Custom/Resources/Directory_Subsidiary/ViewHistory")]),
    .init(
      "Composite_Directory_Directory_Subsidiary_View_*", on: "Directory_Subsidiary",
      for: "Workforce/Directory/Directory_Subsidiary/View",
      around: "/Custom/Resources/Directory_Subsidiary/View",
      [.executing("/Custom/Resources/Directory_Subsidiary/View")]),
    .init(
      "Composite_Directory_Directory_Title_ViewAllHistory_*", on: "Directory_Title",
      for: "Workforce/Administration/Directory_ViewAllHistory",
      [.executing("/Custom/Resources/Directory_Title/ViewHistory")]),
    .init(
      "Composite_Directory_Directory_Title_View_*", on: "Directory_Title",
      for: "Workforce/Directory/Directory_Title/View",
      around: "/Custom/Resources/Directory_Title/View",
      [.executing("/Custom/Resources/Directory_Title/View")]),
    .init(
      "Composite_Directory_Directory_UserCategory_View_*", on: "Directory_UserCategory",
      for: "Workforce/Directory/Directory_UserCategory/View",
      [.executing("/Custom/Resources/Directory_UserCategory/View")]),
    .init(
      "Composite_Directory_Directory_UserType_ViewAllHistory_*", on: "Directory_UserType",
      for: "Workforce/Administration/Directory_ViewAllHistory",
      [.executing("/Custom/Resources/Directory_UserType/ViewHistory")]),
    .init(
      "Composite_Directory_Directory_UserType_View_*", on: "Directory_UserType",
      for: "Workforce/Directory/Directory_UserType/View",
      around: "/Custom/Resources/Directory_UserType/View",
      [.executing("/Custom/Resources/Directory_UserType/View")]),
    .init(
      "Composite_Directory_Directory_User_ViewAdministration_*", on: "Directory_User",
      for: "Workforce/Directory/Directory_User/ViewAdministration",
      [.seeing("/Custom/Resources/Directory_User", "Directory_UserRecord_Administration")]),
    .init(
      "Composite_Directory_Directory_User_ViewAllHistory_*", on: "Directory_User",
      for: "Workforce/Administration/Directory_ViewAllHistory",
      [.executing("/Custom/Resources/Directory_User/ViewHistory")]),
    .init(
      "Composite_Directory_Directory_User_ViewHR_*", on: "Directory_User",
      for: "Workforce/Directory/Directory_User/ViewHR",
      [.seeing("/Custom/Resources/Directory_User", "Directory_UserRecord_HR")]),
    .init(
      "Composite_Directory_Directory_User_ViewHistory_*", on: "Directory_User",
      for: "Workforce/Directory/Directory_User/ViewHistory",
      [.executing("/Custom/Resources/Directory_User/ViewHistory")]),
    .init(
      "Composite_Directory_Directory_User_ViewPhoto_*", on: "Directory_User",
      for: "Workforce/Directory/Directory_User/ViewPhoto",
      [.executing("/Custom/ResourceFiles/Directory_User")]),
    .init(
      "Composite_Directory_Directory_User_ViewResources_*", on: "Directory_User",
      for: "Workforce/Directory/Directory_User/ViewResources",
      [
        .executing("/Custom/Resources/Directory_User/ViewOwnedResources"),
        .executing("/Custom/Resources/Directory_User/ViewTargetResources"),
      ]),
    .init(
      "Composite_Directory_Directory_User_View_*", on: "Directory_User",
      for: "Workforce/Directory/Directory_User/View",
      around: "/Custom/Resources/Directory_User/View",
      [.executing("/Custom/Resources/Directory_User/View")]),
    // Known from their copies.
    .init(
      "Composite_Directory_Directory_Organization_View_*", on: "Directory_Organization",
      for: "Workforce/Directory/Directory_Organization/View",
      around: "/Custom/Resources/Directory_Organization/View",
      [.executing("/Custom/Resources/Directory_Organization/View")]),
    .init(
      "Composite_Directory_Self_ViewResources_*", on: "Directory_User",
      for: "Workforce/Self/ViewResources", only: .self("Id"),
      [
        .executing("/Custom/Resources/Directory_User/SelfOwnedResources"),
        .executing("/Custom/Resources/Directory_User/SelfTargetResources"),
      ]),
    .init(
      "Composite_Directory_Self_View_*", on: "Directory_User", for: "Workforce/Self/View",
      around: "/Custom/Resources/Directory_User/Self", only: .self("Id"),
      [.executing("/Custom/Resources/Directory_User/Self")]),
  ]
}
