/// Certification, reports, notifications and plain data.
extension ElementCatalog {
  static let other: [ElementDefinition] = [
    ElementDefinition(
      "AccessCertificationCampaignPolicy", "A policy that campaigns follow",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string, required: true),
      ]),
    ElementDefinition(
      "AccessCertificationDataFilter", "Which assignments a campaign covers",
      attributes: [
        .init("Campaign", .int64, required: true),
        .init("Category", .reference(.category)),
        .init("IncludeCompositeRoles", .boolean, default: "false"),
        .init("IncludeDeniedPermissions", .boolean, default: "true"),
        .init("IncludeDoubleValidation", .boolean, default: "true"),
        .init("IncludeManualAssignmentNotAllowed", .boolean, default: "true"),
        .init("IncludeNestedCategories", .boolean, default: "false"),
        .init("IncludeNoValidation", .boolean, default: "true"),
        .init("IncludeResourceNavigations", .boolean, default: "false"),
        .init("IncludeResourceScalars", .boolean, default: "false"),
        .init("IncludeResourceTypes", .boolean, default: "false"),
        .init("IncludeSimpleValidation", .boolean, default: "true"),
        .init("IncludeSingleRoles", .boolean, default: "false"),
        .init("IncludeTripleValidation", .boolean, default: "true"),
        .init("IncludeWorkflowStateApproved", .boolean, default: "true"),
        .init("IncludeWorkflowStateFound", .boolean, default: "true"),
        .init("IncludeWorkflowStateHistory", .boolean, default: "true"),
        .init("IncludeWorkflowStatePolicyApproved", .boolean, default: "true"),
        .init("LatestCertifiedLimitDate", .dateTime),
        .init("ResourceType", .reference(.resourceType)),
        .init("Tags", .string),
        .init("TargetedRisk", .reference(.risk)),
      ]),
    ElementDefinition(
      "AccessCertificationOwnerFilter", "Whose assignments a campaign covers",
      attributes: [
        .init("Campaign", .int64, required: true),
        .init("D0", .key, family: .base32("D")),
        .init("IndividualOwner", .key),
        .init("L0", .boolean, default: "false", family: .base32("L")),
        .init("MinimalRiskScore", .int32),
        .init("OwnerLastModificationDate", .dateTime),
        .init("OwnerLastModificationDateBinding", .reference(.binding)),
        .init("TargetedRisk", .reference(.risk)),
      ]),
    ElementDefinition(
      "AccessCertificationItemReviewer", "Who reviews an item of a campaign",
      attributes: [
        .init("Campaign", .int64, required: true),
        .init("Item", .int64, required: true),
        .init("Reviewer", .key, required: true),
      ]),
    ElementDefinition(
      "Universe", "A part of the model that reports see",
      attributes: [
        .init("ColumnNamesMode", .enumeration(.universeColumnNamesMode), default: "DisplayName"),
        .init("DisplayName", .string, localized: true),
        .init("Identifier", .string, required: true),
      ],
      children: [
        ElementDefinition(
          "AssociationInstance",
          attributes: [
            .init("Association", .reference(.entityAssociation), required: true),
            .init("Direction", .enumeration(.direction), default: "0"),
            .init("Instance1", .reference(.entityInstance), required: true),
            .init("Instance2", .reference(.entityInstance), required: true),
          ]),
        ElementDefinition(
          "EntityInstance",
          attributes: [
            .init("DisplayName", .string, localized: true),
            .init("EntityType", .reference(.entityType), required: true),
            .init("FilterEntityProperty", .reference(.entityProperty)),
            .init("FilterEntityType", .reference(.entityType)),
            .init("FilterProperty", .reference(.entityProperty)),
            .init("FilterResourceType", .reference(.resourceType)),
            .init("FilterValue", .string),
            .init("Identifier", .string, required: true),
            .init("IsHidden", .boolean, default: "false"),
          ]),
      ]),
    ElementDefinition(
      "ReportQuery", "A query that makes a report",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string, required: true),
        .init("Query", .string, required: true),
        .init("ReturnedEntityType", .reference(.entityType), required: true),
      ]),
    ElementDefinition(
      "Notification", "A notification of one's own",
      attributes: [
        .init("CssTemplate", .string),
        .init("Identifier", .string, required: true),
        .init("OwnerEntityType", .reference(.entityType), required: true),
        .init("QueryFilterExpression", .string),
        .init("RazorTemplate", .string),
        .init("RecipientMailBinding", .reference(.binding)),
        .init("ReminderInterval", .int32, default: "0"),
        .init("TitleExpression", .string),
      ]),
    ElementDefinition(
      "AccessCertificationNotification", "A reminder about certifications",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("OwnerEntityType", .reference(.entityType), required: true),
        .init("CssTemplate", .string),
        .init("RazorTemplate", .string),
        .init("ReminderInterval", .int32, default: "0"),
      ]),
    ElementDefinition(
      "ManualProvisioningNotification", "A reminder about manual provisioning",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("OwnerEntityType", .reference(.entityType), required: true),
        .init("CssTemplate", .string),
        .init("RazorTemplate", .string),
        .init("ReminderInterval", .int32, default: "0"),
      ]),
    ElementDefinition(
      "ProvisioningReviewNotification", "A reminder about provisioning reviews",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("OwnerEntityType", .reference(.entityType), required: true),
        .init("CssTemplate", .string),
        .init("RazorTemplate", .string),
        .init("ReminderInterval", .int32, default: "0"),
      ]),
    ElementDefinition(
      "RoleReviewNotification", "A reminder about role reviews",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("OwnerEntityType", .reference(.entityType), required: true),
        .init("CssTemplate", .string),
        .init("RazorTemplate", .string),
        .init("ReminderInterval", .int32, default: "0"),
      ]),
    ElementDefinition(
      "RolePolicyNotification", "A reminder about the role model",
      attributes: [
        .init("Identifier", .string)
      ]),
    ElementDefinition(
      "NotificationTemplate", "Another text for a native notification",
      attributes: [
        .init("BodyTemplate", .string, localized: true),
        .init("Identifier", .enumeration(.nativeNotification), required: true),
        .init("SubjectTemplate", .string, localized: true),
      ]),
    ElementDefinition(
      "Resource", "One resource, written straight into the database",
      attributes: [
        .init("Type", .reference(.entityType), required: true),
        .init("Id", .int64, required: true),
        .init("C0", .string, family: .base32("C")),
        .init("Dirty", .boolean, default: "false"),
        .init("DisplayName", .string, localized: true),
        .init("I40", .int64, family: .base32("I", 128...152)),
      ]),
  ]
}
