/// The enumerations of the dialect, by name.
extension EnumerationDefinition {
  static let accessControlFilterOperator = EnumerationDefinition(
    "AccessControlFilterOperator", numbered: ["Equals", "NotEquals"])

  static let accessState = EnumerationDefinition(
    "AccessState",
    [
      .init("None", 0),
      .init("Requested", 4),
      .init("PendingApproval", 8),
      .init("PendingApproval1", 9),
      .init("PendingApproval2", 10),
      .init("Approved", 16),
      .init("Declined", 17),
      .init("PolicyApproved", 18),
    ])

  static let activityState = EnumerationDefinition(
    "ActivityState",
    names: [
      "Action-ActionPending", "Action-Executed", "Action-Aborted", "Action-Purged",
      "ActionWithRefine-ActionPending", "ActionWithRefine-Executed",
      "ActionWithRefine-RefinePending", "ActionWithRefine-Aborted", "ActionWithRefine-Purged",
      "Review-ReviewPending", "Review-Declined", "Review-Approved", "Review-Aborted",
      "Review-Purged", "ReviewWithFeedback-ReviewPending", "ReviewWithFeedback-Approved",
      "ReviewWithFeedback-Declined", "ReviewWithFeedback-RefinePending",
      "ReviewWithFeedback-Aborted", "ReviewWithFeedback-Purged", "ContinueWith-Invoked",
      "Persist-Invoked", "PersistOnlyResources-Invoked",
    ])

  static let activityTemplate = EnumerationDefinition(
    "ActivityTemplate",
    names: [
      "Action", "ActionWithRefine", "Review", "ReviewWithFeedback", "Persist",
      "PersistOnlyResources", "ContinueWith",
    ])

  static let agentState = EnumerationDefinition(
    "AgentState", numbered: ["Unknown", "Online", "Offline"])

  static let automationRuleDecision = EnumerationDefinition(
    "AutomationRuleDecision", numbered: ["Approve", "Decline"])

  static let automationRuleType = EnumerationDefinition(
    "AutomationRuleType",
    [
      .init("CompositeRole", 0),
      .init("SingleRole", 1),
      .init("ResourceType", 2),
      .init("Category", 4),
      .init("Policy", 5),
    ])

  static let commentActivation = EnumerationDefinition(
    "CommentActivation", numbered: ["Disabled", "Optional", "Required"])

  static let commentActivationOnRequest = EnumerationDefinition(
    "CommentActivationOnRequest", numbered: ["Disabled", "Optional", "Required", "Inherited"])

  static let commentActivationWithInherited = EnumerationDefinition(
    "CommentActivationWithInherited", numbered: ["Disabled", "Optional", "Required", "Inherited"])

  static let comparisonType = EnumerationDefinition(
    "ComparisonType",
    numbered: [
      "CaseSensitive", "IgnoreCase", "IgnoreDiacritics", "Simplified", "Approximate", "Trim",
    ])

  static let connectionColumnKeyType = EnumerationDefinition(
    "ConnectionColumnKeyType",
    [
      .init(nil, 0),
      .init(nil, 1),
      .init(nil, 2),
    ], isOpen: true)

  static let connectionColumnValueType = EnumerationDefinition(
    "ConnectionColumnValueType",
    numbered: [
      "String", "Bytes", "Int32", "Int64", "DateTime", "Bool", "Guid", "Double", "Binary", "Byte",
      "Int16",
    ])

  static let connectionTransformationType = EnumerationDefinition(
    "ConnectionTransformationType", names: ["ConcatColumns", "TransformDate", "WhereValue"])

  static let connectionTransformationWhereValueOperator = EnumerationDefinition(
    "ConnectionTransformationWhereValueOperator",
    names: [
      "Equals", "NotEquals", "Contains", "CotContains", "StartsWith", "EndsWith", "Regex",
      "NotContains",
    ])

  static let cronTimeZone = EnumerationDefinition(
    "CronTimeZone", numbered: ["UTC", "ServerTime"])

  static let dataCollectType = EnumerationDefinition(
    "DataCollectType", numbered: ["Initial", "Complete", "Incremental"])

  static let deactivationExportFulfill = EnumerationDefinition(
    "DeactivationExportFulfill", numbered: ["None", "Export", "Fulfill"])

  static let direction = EnumerationDefinition(
    "Direction",
    [
      .init(nil, 0),
      .init("From1To2", 1),
      .init("From2To1", 2),
    ], isOpen: true)

  static let displayTableDesign = EnumerationDefinition(
    "DisplayTableDesign",
    [
      .init("table", -1),
      .init("list", -2),
      .init("resourcetable", -3),
      .init("adaptable", -4),
    ])

  static let entityPropertyType = EnumerationDefinition(
    "EntityPropertyType",
    [
      .init("String", 0),
      .init("Bytes", 1),
      .init("Int32", 2),
      .init("Int64", 3),
      .init("DateTime", 4),
      .init("Bool", 5),
      .init("Guid", 6),
      .init("Double", 7),
      .init("Binary", 8),
      .init("Byte", 9),
      .init("Int16", 10),
      .init("ForeignKey", 12),
    ])

  static let formType = EnumerationDefinition(
    "FormType", names: ["Auto", "ResourceViewEntity", "ResourceViewRecordEntity"], isOpen: true)

  static let httpCommand = EnumerationDefinition(
    "HttpCommand", names: ["Get", "Put", "Post", "Delete"])

  static let implicitApproval = EnumerationDefinition(
    "ImplicitApproval", numbered: ["Inherited", "Explicit", "Implicit"])

  static let inputType = EnumerationDefinition(
    "InputType",
    names: [
      "Attachment", "Auto", "Checkbox", "Combobox", "ComboboxMultiSelection", "Date", "Hidden",
      "Image", "Inherited", "Picker", "Text", "TextArea",
    ])

  static let invitationMode = EnumerationDefinition(
    "InvitationMode", names: ["None", "MicrosoftInvitation"])

  static let jobIntegrationRule = EnumerationDefinition(
    "JobIntegrationRule", numbered: ["Used", "NotUsed", "OnlySynchronization", "OnlyProvisioning"])

  static let logLevel = EnumerationDefinition(
    "LogLevel", numbered: ["Trace", "Debug", "Information", "Warning", "Error", "Critical", "None"])

  static let manualAssignmentEndDateLockedToContextMode = EnumerationDefinition(
    "ManualAssignmentEndDateLockedToContextMode",
    numbered: [
      "ExplicitNotContextBoundByDefault", "ExplicitContextBoundByDefault", "Never", "Always",
    ])

  static let nativeNotification = EnumerationDefinition(
    "NativeNotification",
    names: [
      "BlockedProvisioningInformations", "OneWayPasswordReset", "PendingAccessCertificationModel",
      "PerformManualProvisioningSummary", "RolePolicySummary", "RunJobNotification",
      "TwoWayPasswordReset", "WorkflowReviewProvisioningSummary", "WorkflowReviewRolesSummary",
    ])

  static let outputType = EnumerationDefinition(
    "OutputType",
    names: [
      "Auto", "Inherited", "BasicCollection", "Image", "LayoutContainer", "LayoutFieldset",
      "LayoutRowset", "TransformImport", "Tree",
    ], isOpen: true)

  static let passwordResetMode = EnumerationDefinition(
    "PasswordResetMode", numbered: ["Disabled", "One-Way", "Two-Way"])

  static let pointCutMode = EnumerationDefinition(
    "PointCutMode", numbered: ["Before", "After"])

  static let prepareSynchronizationType = EnumerationDefinition(
    "PrepareSynchronizationType", names: ["None", "ActiveDirectory", "Changes"])

  static let prolongationWithoutApproval = EnumerationDefinition(
    "ProlongationWithoutApproval", numbered: ["Inherited", "Enabled", "Disabled"])

  static let provisioningPolicyApprovalWorkflow = EnumerationDefinition(
    "ProvisioningPolicyApprovalWorkflow",
    numbered: ["None", "One", "Two", "Three", "ManualAssignmentNotAllowed"])

  static let queryComparisonOperator = EnumerationDefinition(
    "QueryComparisonOperator",
    numbered: [
      "Auto", "NotEqual", "Equal", "Contain", "StartWith", "EndWith", "NotContain", "NotStartWith",
      "NotEndWith", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual",
      "FlexibleEqual", "FlexibleContain", "FlexibleStartWith", "FlexibleEndWith",
    ])

  static let recipientType = EnumerationDefinition(
    "RecipientType", names: ["Actor", "Performer", "Binding", "Hardcoded", "Expression", "Profile"])

  static let recordBoundaryKind = EnumerationDefinition(
    "RecordBoundaryKind", numbered: ["None", "Kept"])

  static let recordExtensionKind = EnumerationDefinition(
    "RecordExtensionKind",
    [
      .init("Default", 0),
      .init("None", 4),
    ])

  static let recordFilter = EnumerationDefinition(
    "RecordFilter", numbered: ["Current", "CurrentAndFuture", "All"])

  static let riskExemptionPolicy = EnumerationDefinition(
    "RiskExemptionPolicy",
    [
      .init("Warning", 0),
      .init("Blocking", 1),
      .init(nil, 2),
    ], isOpen: true)

  static let riskFactorType = EnumerationDefinition(
    "RiskFactorType", numbered: ["None", "Max", "Average"])

  static let riskType = EnumerationDefinition(
    "RiskType",
    [
      .init("SoD", 0),
      .init(nil, 1),
    ], isOpen: true)

  static let roleManualAssignmentEndDateLockedToContextMode = EnumerationDefinition(
    "RoleManualAssignmentEndDateLockedToContextMode",
    names: [
      "Inherited", "ExplicitNotContextBoundByDefault", "ExplicitContextBoundByDefault", "Never",
      "Always",
    ])

  static let roleState = EnumerationDefinition(
    "RoleState", numbered: ["Manual", "Generated"])

  static let ruleType = EnumerationDefinition(
    "RuleType", numbered: ["Required", "RequestedAutomatically", "Suggested"])

  static let searchBarDesign = EnumerationDefinition(
    "SearchBarDesign", names: ["Block", "Inline"])

  static let ticketImpact = EnumerationDefinition(
    "TicketImpact", names: ["Low", "Medium", "High"])

  static let ticketUrgency = EnumerationDefinition(
    "TicketUrgency", names: ["Low", "Medium", "High"])

  static let tileDesign = EnumerationDefinition(
    "TileDesign", names: ["picture-text"], isOpen: true)

  static let timeOffsetReference = EnumerationDefinition(
    "TimeOffsetReference", numbered: ["Default", "Around", "Before", "After"])

  static let universeColumnNamesMode = EnumerationDefinition(
    "UniverseColumnNamesMode", numbered: ["DisplayName", "Identifier"])

  static let workflowRequestType = EnumerationDefinition(
    "WorkflowRequestType", numbered: ["None", "Self", "Helpdesk", "Administration"])

  static let workflowState = EnumerationDefinition(
    "WorkflowState",
    [
      .init("None", 0),
      .init("Found", 1),
      .init("Historic", 3),
      .init(nil, 4),
      .init(nil, 5),
      .init("PendingApproval", 8),
      .init("PendingApproval1", 9),
      .init("PendingApproval2", 10),
      .init(nil, 11),
      .init(nil, 12),
      .init(nil, 13),
      .init(nil, 16),
      .init(nil, 17),
      .init(nil, 18),
      .init(nil, 19),
      .init(nil, 20),
      .init(nil, 21),
      .init(nil, 22),
      .init(nil, 23),
      .init(nil, 24),
      .init(nil, 25),
      .init(nil, 26),
      .init(nil, 27),
      .init(nil, 116),
      .init(nil, 118),
    ], isOpen: true)

}
