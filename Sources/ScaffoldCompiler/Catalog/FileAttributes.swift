/// The attributes whose value is the path of a file.
package enum FileAttributes {
  package struct Attribute: Sendable {
    package let element: Name
    package let attribute: String
    package let isLocalized: Bool
    /// Whether the file lies in the configuration's folder for sure; otherwise it may be one that
    /// an agent has.
    package let isInConfiguration: Bool
  }

  /// In order of element and attribute.
  package static let all: [Attribute] = [
    inside("AccessCertificationNotification", "CssTemplate"),
    inside("AccessCertificationNotification", "RazorTemplate"),
    inside("AppDisplaySetting", "FaviconFile"),
    inside("AppDisplaySetting", "LogoFile"),
    inside("CustomLink1Setting", "Path", localized: true),
    inside("CustomLink2Setting", "Path", localized: true),
    anywhere("EasyVistaResourceTypeMapping", "Description"),
    anywhere("EasyVistaResourceTypeMapping", "Title"),
    anywhere("FulfillInternalWorkflowsPath", "Path"),
    anywhere("InvokeScriptAspect", "ScriptFile"),
    inside("Language", "JsonPath"),
    inside("ManualProvisioningNotification", "CssTemplate"),
    inside("ManualProvisioningNotification", "RazorTemplate"),
    inside("Notification", "CssTemplate"),
    inside("Notification", "RazorTemplate"),
    inside("NotificationAspect", "CssFile"),
    inside("NotificationAspect", "RazorFile", localized: true),
    inside("NotificationTemplate", "BodyTemplate", localized: true),
    inside("NotificationTemplate", "SubjectTemplate", localized: true),
    inside("ProvisioningReviewNotification", "CssTemplate"),
    inside("ProvisioningReviewNotification", "RazorTemplate"),
    inside("RoleReviewNotification", "CssTemplate"),
    inside("RoleReviewNotification", "RazorTemplate"),
  ]

  private static func inside(
    _ element: String, _ attribute: String, localized: Bool = false
  ) -> Attribute {
    Attribute(
      element: Name(element), attribute: attribute, isLocalized: localized,
      isInConfiguration: true)
  }

  private static func anywhere(_ element: String, _ attribute: String) -> Attribute {
    Attribute(
      element: Name(element), attribute: attribute, isLocalized: false, isInConfiguration: false)
  }
}
