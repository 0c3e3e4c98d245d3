/// Roles, resource types and the rules between them.
extension ElementCatalog {
  static let provisioning: [ElementDefinition] = [
    ElementDefinition(
      "ResourceType", "A kind of account or entitlement, with the rules that compute it",
      attributes: [
        .init("AllowAdd", .boolean, default: "true"),
        .init("AllowRemove", .boolean, default: "true"),
        .init(
          "ApprovalWorkflowType", .enumeration(.provisioningPolicyApprovalWorkflow), default: "0"),
        .init("ArgumentsExpression", .string),
        .init("BlockProvisioning", .boolean, default: "true"),
        .init("Category", .reference(.category)),
        .init("CorrelateMultipleResources", .boolean, default: "false"),
        .init("DependsOn", .reference(.resourceType)),
        .init("DependsOnOwnerProperty", .reference(.entityProperty)),
        .init("Description", .string, localized: true),
        .init("DiscardManualAssignments", .boolean, default: "false"),
        .init("DisplayName", .string, required: true, localized: true),
        .init("FulfillHoursAheadOfTime", .int32, default: "0"),
        .init("HideOnSimplifiedView", .boolean, default: "false"),
        .init("Identifier", .string, required: true),
        .init("ImplicitApproval", .enumeration(.implicitApproval), default: "0"),
        .init(
          "ManualAssignmentEndDateLockedToContextMode",
          .enumeration(.roleManualAssignmentEndDateLockedToContextMode), default: "Inherited"),
        .init("MaximumDelete", .int32, default: "0"),
        .init("MaximumDeletePercent", .int32, default: "30"),
        .init("MaximumInsert", .int32, default: "0"),
        .init("MaximumInsertPercent", .int32, default: "30"),
        .init("MaximumUpdate", .int32, default: "0"),
        .init("MaximumUpdatePercent", .int32, default: "30"),
        .init("P0", .boolean, default: "false", family: .base32("P")),
        .init("Policy", .reference(.policy), required: true),
        .init(
          "ProlongationWithoutApproval", .enumeration(.prolongationWithoutApproval), default: "0"),
        .init("R0", .boolean, default: "false", family: .base32("R")),
        .init("RemoveOrphans", .boolean, default: "false"),
        .init("SourceEntityType", .reference(.entityType), required: true),
        .init("SuggestAllCorrelations", .boolean, default: "false"),
        .init("TargetEntityType", .reference(.entityType), required: true),
        .init("TransmittedStateValidityPeriod", .int32, default: "0"),
        .init("Type", .string),
      ],
      children: [
        ElementDefinition(
          "BinaryRule",
          attributes: [
            .init("Binding", .reference(.binding)),
            .init("Policy", .reference(.policy), required: true),
            .init("Property", .reference(.entityProperty), required: true),
            .init("SingleRole", .reference(.singleRole)),
            .init("TimeOffsetAfterReference", .int32, default: "0"),
            .init("TimeOffsetBeforeReference", .int32, default: "0"),
            .init("TimeOffsetReference", .enumeration(.timeOffsetReference), default: "0"),
          ]),
        ElementDefinition(
          "NavigationRule",
          attributes: [
            .init("D0", .key, family: .base32("D")),
            .init("IsDenied", .boolean, default: "false"),
            .init("L0", .boolean, default: "false", family: .base32("L")),
            .init("Policy", .reference(.policy)),
            .init("Property", .reference(.entityProperty), required: true),
            .init("Resource", .key),
            .init("ResourceFromDimension", .reference(.dimension)),
            .init("SingleRole", .reference(.singleRole)),
            .init("TimeOffsetAfterReference", .int32, default: "0"),
            .init("TimeOffsetBeforeReference", .int32, default: "0"),
            .init("TimeOffsetReference", .enumeration(.timeOffsetReference), default: "0"),
          ]),
        ElementDefinition(
          "QueryRule",
          attributes: [
            .init("Policy", .reference(.policy)),
            .init("Property", .reference(.entityProperty), required: true),
            .init("SourceBinding", .reference(.binding)),
            .init("SourceExpression", .string),
            .init("TargetBinding", .reference(.binding)),
            .init("TargetExpression", .string),
            .init("TargetMatchedConfidenceLevel", .int32, default: "0"),
            .init("TimeOffsetAfterReference", .int32, default: "0"),
            .init("TimeOffsetBeforeReference", .int32, default: "0"),
            .init("TimeOffsetReference", .enumeration(.timeOffsetReference), default: "0"),
          ]),
        ElementDefinition(
          "ScalarRule",
          attributes: [
            .init("Binding", .reference(.binding)),
            .init("ComparisonType", .enumeration(.comparisonType), default: "0"),
            .init("Expression", .string),
            .init("IsMapped", .boolean, default: "true"),
            .init("Policy", .reference(.policy)),
            .init("Property", .reference(.entityProperty), required: true),
            .init("SingleRole", .reference(.singleRole)),
            .init("TimeOffsetAfterReference", .int32, default: "0"),
            .init("TimeOffsetBeforeReference", .int32, default: "0"),
            .init("TimeOffsetReference", .enumeration(.timeOffsetReference), default: "0"),
          ]),
        ElementDefinition(
          "TypeRule",
          attributes: [
            .init("D0", .key, family: .base32("D")),
            .init("IsDenied", .boolean, default: "false"),
            .init("L0", .boolean, default: "false", family: .base32("L")),
            .init("Policy", .reference(.policy), required: true),
            .init("SingleRole", .reference(.singleRole)),
            .init("TimeOffsetAfterReference", .int32, default: "0"),
            .init("TimeOffsetBeforeReference", .int32, default: "0"),
            .init("TimeOffsetReference", .enumeration(.timeOffsetReference), default: "0"),
            .init("Type", .enumeration(.ruleType), default: "0"),
          ]),
      ]),
    ElementDefinition(
      "AutomationRule", "What happens to an assignment that waits too long",
      attributes: [
        .init("Category", .reference(.category)),
        .init("CompositeRole", .reference(.compositeRole)),
        .init("D0", .key, family: .base32("D")),
        .init("Decision", .enumeration(.automationRuleDecision), default: "0"),
        .init("EntityType", .reference(.entityType)),
        .init("HoursToWait", .int32, default: "-1"),
        .init("L0", .boolean, default: "false", family: .base32("L")),
        .init("Policy", .reference(.policy)),
        .init("ResourceType", .reference(.resourceType)),
        .init("SingleRole", .reference(.singleRole)),
        .init("Type", .enumeration(.automationRuleType), required: true),
        .init("WorkflowState", .enumeration(.workflowState), default: "0"),
      ]),
    ElementDefinition(
      "CompositeRoleAutomationRule",
      "What happens to an assignment of a composite role that waits too long",
      attributes: [
        .init("CompositeRole", .reference(.compositeRole), required: true),
        .init("D0", .key, family: .base32("D")),
        .init("Decision", .enumeration(.automationRuleDecision), default: "0"),
        .init("HoursToWait", .int32, default: "-1"),
        .init("L0", .boolean, default: "false", family: .base32("L")),
        .init("Policy", .reference(.policy)),
        .init("WorkflowState", .enumeration(.workflowState), default: "0"),
      ]),
    ElementDefinition(
      "SingleRoleAutomationRule",
      "What happens to an assignment of a single role that waits too long",
      attributes: [
        .init("SingleRole", .reference(.singleRole), required: true),
        .init("D0", .key, family: .base32("D")),
        .init("Decision", .enumeration(.automationRuleDecision), default: "0"),
        .init("HoursToWait", .int32, default: "-1"),
        .init("L0", .boolean, default: "false", family: .base32("L")),
        .init("Policy", .reference(.policy)),
        .init("WorkflowState", .enumeration(.workflowState), default: "0"),
      ]),
    ElementDefinition(
      "ResourceTypeAutomationRule",
      "What happens to an assignment of a resource type that waits too long",
      attributes: [
        .init("ResourceType", .reference(.resourceType), required: true),
        .init("D0", .key, family: .base32("D")),
        .init("Decision", .enumeration(.automationRuleDecision), default: "0"),
        .init("HoursToWait", .int32, default: "-1"),
        .init("L0", .boolean, default: "false", family: .base32("L")),
        .init("Policy", .reference(.policy)),
        .init("WorkflowState", .enumeration(.workflowState), default: "0"),
      ]),
    ElementDefinition(
      "CategoryAutomationRule", "What happens to an assignment of a category that waits too long",
      attributes: [
        .init("Category", .reference(.category), required: true),
        .init("D0", .key, family: .base32("D")),
        .init("Decision", .enumeration(.automationRuleDecision), default: "0"),
        .init("EntityType", .reference(.entityType), required: true),
        .init("HoursToWait", .int32, default: "-1"),
        .init("L0", .boolean, default: "false", family: .base32("L")),
        .init("Policy", .reference(.policy)),
        .init("WorkflowState", .enumeration(.workflowState), default: "0"),
      ]),
    ElementDefinition(
      "PolicyAutomationRule", "What happens to an assignment of a policy that waits too long",
      attributes: [
        .init("Policy", .reference(.policy), required: true),
        .init("D0", .key, family: .base32("D")),
        .init("Decision", .enumeration(.automationRuleDecision), default: "0"),
        .init("EntityType", .reference(.entityType), required: true),
        .init("HoursToWait", .int32, default: "-1"),
        .init("L0", .boolean, default: "false", family: .base32("L")),
        .init("WorkflowState", .enumeration(.workflowState), default: "0"),
      ]),
    ElementDefinition(
      "Category", "A heading for roles and resource types",
      attributes: [
        .init("Description", .string, localized: true),
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string, required: true),
        .init("IsCollapsed", .boolean, default: "false"),
        .init("Parent", .reference(.category)),
        .init("Policy", .reference(.policy), required: true),
      ]),
    ElementDefinition(
      "CompositeRole", "A role made of single roles",
      attributes: [
        .init(
          "ApprovalWorkflowType", .enumeration(.provisioningPolicyApprovalWorkflow), default: "0"),
        .init("Category", .reference(.category)),
        .init(
          "CommentActivationOnApproveInReview", .enumeration(.commentActivationWithInherited),
          default: "Inherited"),
        .init(
          "CommentActivationOnDeclineInReview", .enumeration(.commentActivationWithInherited),
          default: "Inherited"),
        .init(
          "CommentActivationOnDeleteGapInReconciliation",
          .enumeration(.commentActivationWithInherited), default: "Inherited"),
        .init(
          "CommentActivationOnKeepGapInReconciliation",
          .enumeration(.commentActivationWithInherited), default: "Inherited"),
        .init("Description", .string, localized: true),
        .init("DisplayName", .string, required: true, localized: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("GracePeriod", .int32),
        .init("HideOnSimplifiedView", .boolean, default: "false"),
        .init("Identifier", .string, required: true),
        .init("ImplicitApproval", .enumeration(.implicitApproval), default: "0"),
        .init(
          "ManualAssignmentEndDateLockedToContextMode",
          .enumeration(.roleManualAssignmentEndDateLockedToContextMode), default: "Inherited"),
        .init("MaxDuration", .int32),
        .init("Policy", .reference(.policy), required: true),
        .init(
          "ProlongationWithoutApproval", .enumeration(.prolongationWithoutApproval), default: "0"),
        .init("R0", .boolean, default: "false", family: .base32("R")),
        .init("Tags", .string),
      ]),
    ElementDefinition(
      "CompositeRoleRule", "Who gets a composite role",
      attributes: [
        .init("D0", .key, family: .base32("D")),
        .init("IsDenied", .boolean, default: "false"),
        .init("L0", .boolean, default: "false", family: .base32("L")),
        .init("ParentRole", .reference(.compositeRole)),
        .init("Policy", .reference(.policy), required: true),
        .init("Priority", .int32, default: "0"),
        .init("Role", .reference(.compositeRole), required: true),
        .init("Type", .enumeration(.ruleType), default: "0"),
      ]),
    ElementDefinition(
      "Context", "A set of dimension values during some time",
      attributes: [
        .init("Automatic", .boolean, default: "false"),
        .init("D0", .key, family: .base32("D")),
      ]),
    ElementDefinition(
      "ContextRule", "Where the contexts of people come from",
      attributes: [
        .init("B0", .reference(.binding), family: .base32("B")),
        .init("DisplayName", .string, required: true, localized: true),
        .init("ExcludeExpression", .string),
        .init("Identifier", .string, required: true),
        .init("MinIdentitiesCount", .int32, default: "0"),
        .init("Policy", .reference(.policy), required: true),
        .init("ReductionOutlierPercentage", .float, default: "0.0"),
        .init("ResourceCertificationComparisonBinding", .reference(.binding)),
        .init("ResourceCertificationComparisonOperator", .enumeration(.queryComparisonOperator)),
        .init("ResourceCertificationComparisonValue", .string),
        .init("ResourcesBinding", .reference(.binding)),
        .init("ResourcesEndBinding", .reference(.binding)),
        .init("ResourcesEndExpression", .string),
        .init("ResourcesExpression", .string),
        .init("ResourcesStartBinding", .reference(.binding)),
        .init("ResourcesStartExpression", .string),
        .init("RiskFactorType", .enumeration(.riskFactorType)),
        .init("SourceEntityType", .reference(.entityType), required: true),
      ]),
    ElementDefinition(
      "IndirectResourceRule", "Memberships that come through another system",
      attributes: [
        .init("Correspondence", .reference(.entityProperty)),
        .init("CorrespondenceMembershipProperty", .reference(.entityProperty)),
        .init("Entitlement", .reference(.entityProperty)),
        .init("Property", .reference(.entityProperty), required: true),
        .init("ResourceType", .reference(.resourceType), required: true),
      ]),
    ElementDefinition(
      "MiningRule", "How role mining proposes rules",
      attributes: [
        .init("Category", .reference(.category)),
        .init("EntityType", .reference(.entityType), required: true),
        .init("ExcludeRole", .boolean, default: "false"),
        .init("FalsePositiveMaxPercentage", .float, default: "0.0"),
        .init("IncludeDoubleValidation", .boolean, default: "true"),
        .init("IncludeNoValidation", .boolean, default: "true"),
        .init("IncludeSimpleValidation", .boolean, default: "true"),
        .init("IncludeTripleValidation", .boolean, default: "true"),
        .init("Policy", .reference(.policy), required: true),
        .init("PrecisionMinPercentage", .float, default: "100.0"),
        .init("Priority", .int32, default: "0"),
        .init("RulePolicy", .reference(.policy)),
        .init("RuleType", .enumeration(.ruleType), default: "0"),
      ]),
    ElementDefinition(
      "Policy", "What holds roles, categories and rules together",
      attributes: [
        .init(
          "CommentActivationOnApproveInReview", .enumeration(.commentActivation),
          default: "Optional"),
        .init(
          "CommentActivationOnDeclineInReview", .enumeration(.commentActivation),
          default: "Required"),
        .init(
          "CommentActivationOnDeleteGapInReconciliation", .enumeration(.commentActivation),
          default: "Optional"),
        .init(
          "CommentActivationOnKeepGapInReconciliation", .enumeration(.commentActivation),
          default: "Required"),
        .init("D0", .key, family: .base32("D")),
        .init("DisplayName", .string, required: true, localized: true),
        .init("GracePeriod", .int32, default: "0"),
        .init("HasImplicitApproval", .boolean, default: "false"),
        .init("Identifier", .string, required: true),
        .init("IsExternal", .boolean, default: "false"),
        .init("IsProvisioningEnabled", .boolean, default: "false"),
        .init("IsSimulationEnabled", .boolean, default: "false"),
        .init(
          "ManualAssignmentEndDateLockedToContextMode",
          .enumeration(.manualAssignmentEndDateLockedToContextMode),
          default: "ExplicitNotContextBoundByDefault"),
        .init("MaxDuration", .int32, default: "0"),
        .init("ProlongationWithoutApproval", .boolean, default: "false"),
      ]),
    ElementDefinition(
      "RecordSection", "Properties of a record that share their dates",
      attributes: [
        .init("BoundaryKind", .enumeration(.recordBoundaryKind), default: "0"),
        .init("DisplayName", .string, required: true, localized: true),
        .init("EndProperty", .reference(.entityProperty)),
        .init("ExtendedSortKey", .string),
        .init("ExtensionKind", .enumeration(.recordExtensionKind), default: "0"),
        .init("Identifier", .string, required: true),
        .init("InstanceKeyExpression", .string),
        .init("IsDefaultBoundariesSection", .boolean, default: "false"),
        .init("ResourceEntityType", .reference(.entityType), required: true),
        .init("SortKeyExpression", .string),
        .init("SourceEntityType", .reference(.entityType), required: true),
        .init("StartProperty", .reference(.entityProperty)),
      ],
      children: [
        ElementDefinition(
          "Property",
          attributes: [
            .init("ExtensionKind", .enumeration(.recordExtensionKind), default: "0"),
            .init("IsExcluded", .boolean, default: "false"),
            .init("Property", .reference(.entityProperty), required: true),
          ])
      ]),
    ElementDefinition(
      "ResourceClassificationRule", "Which resources belong to a resource type",
      attributes: [
        .init("Policy", .reference(.policy), required: true),
        .init("ResourceType", .reference(.resourceType), required: true),
        .init("ResourceTypeIdentificationConfidenceLevel", .int32, default: "0"),
        .init("SourceMatchedConfidenceLevel", .string, default: "false"),
        .init("TargetExpression", .string),
      ]),
    ElementDefinition(
      "ResourceCorrelationRule", "Which resource belongs to which owner",
      attributes: [
        .init("Policy", .reference(.policy), required: true),
        .init("ResourceType", .reference(.resourceType), required: true),
        .init("SourceBinding", .reference(.binding)),
        .init("SourceExpression", .string),
        .init("SourceMatchedConfidenceLevel", .int32, default: "0"),
        .init("TargetBinding", .reference(.binding)),
        .init("TargetExpression", .string),
      ]),
    ElementDefinition(
      "Risk", "Entitlements that are dangerous, alone or together",
      attributes: [
        .init("Description", .string, localized: true),
        .init("DisplayName", .string, required: true, localized: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("ExemptionPolicy", .enumeration(.riskExemptionPolicy), default: "Warning"),
        .init("Identifier", .string, required: true),
        .init("Level", .byte, default: "0"),
        .init("Policy", .reference(.policy), required: true),
        .init("Remediation", .string, localized: true),
        .init("RiskType", .enumeration(.riskType), default: "SoD"),
      ],
      children: [
        ElementDefinition(
          "Rule",
          children: [
            ElementDefinition(
              "Item",
              attributes: [
                .init("Property", .reference(.entityProperty), required: true),
                .init("Resource", .key),
                .init("ResourceType", .reference(.resourceType), required: true),
              ])
          ])
      ]),
    ElementDefinition(
      "RoleMapping", "Roles made from the names of resources",
      attributes: [
        .init("ApprovalRequired", .boolean, default: "false"),
        .init(
          "ApprovalWorkflowType", .enumeration(.provisioningPolicyApprovalWorkflow), default: "None"
        ),
        .init("Category", .reference(.category)),
        .init("CategoryDisplayNameBinding", .reference(.binding)),
        .init("CategoryDisplayNameExpression", .string),
        .init("CategoryIdentifierBinding", .reference(.binding)),
        .init("CategoryIdentifierExpression", .string),
        .init(
          "CommentActivationOnApproveInReview", .enumeration(.commentActivationWithInherited),
          default: "Inherited"),
        .init(
          "CommentActivationOnDeclineInReview", .enumeration(.commentActivationWithInherited),
          default: "Inherited"),
        .init(
          "CommentActivationOnDeleteGapInReconciliation",
          .enumeration(.commentActivationWithInherited), default: "Inherited"),
        .init(
          "CommentActivationOnKeepGapInReconciliation",
          .enumeration(.commentActivationWithInherited), default: "Inherited"),
        .init("DisplayNameBinding", .reference(.binding)),
        .init("DisplayNameExpression", .string),
        .init("HideOnSimplifiedView", .boolean, default: "false"),
        .init("Identifier", .string, required: true),
        .init("IdentifierBinding", .reference(.binding)),
        .init("IdentifierExpression", .string),
        .init("ImplicitApproval", .enumeration(.implicitApproval), default: "0"),
        .init("ParentCategoryIdentifierBinding", .reference(.binding)),
        .init("ParentCategoryIdentifierExpression", .string),
        .init("Policy", .reference(.policy), required: true),
        .init("Property", .reference(.entityProperty), required: true),
        .init("ResourceType", .reference(.resourceType), required: true),
        .init("RolePolicy", .reference(.policy)),
        .init("WhereExpression", .string),
      ],
      children: [
        ElementDefinition(
          "Rule",
          children: [
            ElementDefinition(
              "Item",
              attributes: [
                .init("Operator", .enumeration(.queryComparisonOperator), default: "0"),
                .init("Property", .reference(.entityProperty), required: true),
                .init("Value", .string),
              ])
          ])
      ]),
    ElementDefinition(
      "SingleRole", "An entitlement that people can be given",
      attributes: [
        .init(
          "ApprovalWorkflowType", .enumeration(.provisioningPolicyApprovalWorkflow), default: "0"),
        .init("Category", .reference(.category)),
        .init(
          "CommentActivationOnRequest", .enumeration(.commentActivationOnRequest),
          default: "Inherited"),
        .init(
          "CommentActivationOnApproveInReview", .enumeration(.commentActivationWithInherited),
          default: "Inherited"),
        .init(
          "CommentActivationOnDeclineInReview", .enumeration(.commentActivationWithInherited),
          default: "Inherited"),
        .init(
          "CommentActivationOnDeleteGapInReconciliation",
          .enumeration(.commentActivationWithInherited), default: "Inherited"),
        .init(
          "CommentActivationOnKeepGapInReconciliation",
          .enumeration(.commentActivationWithInherited), default: "Inherited"),
        .init("D0", .key, family: .base32("D")),
        .init("Description", .string, localized: true),
        .init("DisplayName", .string, required: true, localized: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("GracePeriod", .int32),
        .init("HideOnSimplifiedView", .boolean, default: "false"),
        .init("Identifier", .string, required: true),
        .init("ImplicitApproval", .enumeration(.implicitApproval), default: "0"),
        .init(
          "ManualAssignmentEndDateLockedToContextMode",
          .enumeration(.roleManualAssignmentEndDateLockedToContextMode), default: "Inherited"),
        .init("MaxDuration", .int32),
        .init("Policy", .reference(.policy), required: true),
        .init(
          "ProlongationWithoutApproval", .enumeration(.prolongationWithoutApproval), default: "0"),
        .init("R0", .boolean, default: "false", family: .base32("R")),
        .init("State", .enumeration(.roleState), default: "Manual"),
        .init("Tags", .string),
      ]),
    ElementDefinition(
      "SingleRoleRule", "Who gets a single role",
      attributes: [
        .init("CompositeRole", .reference(.compositeRole)),
        .init("D0", .key, family: .base32("D")),
        .init("IsDenied", .boolean, default: "false"),
        .init("L0", .boolean, default: "false", family: .base32("L")),
        .init("Policy", .reference(.policy), required: true),
        .init("Priority", .int32, default: "0"),
        .init("Role", .reference(.singleRole), required: true),
        .init("Type", .enumeration(.ruleType), default: "0"),
      ]),
  ]
}
