/// Workflows, their aspects and forms.
extension ElementCatalog {
  static let workflows: [ElementDefinition] = [
    ElementDefinition(
      "Workflow", "The activities of a process",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string, required: true),
        .init("IdentifierPrefix", .string),
        .init("VariablesType", .reference(.entityType), required: true),
      ],
      children: [
        ElementDefinition(
          "Activity",
          attributes: [
            .init("ArgumentBlockProvisioning", .boolean, default: "false"),
            .init("ArgumentCalledWorkflow", .reference(.workflow)),
            .init("DisplayName", .string, required: true, localized: true),
            .init("Identifier", .string, required: true),
            .init("Template", .enumeration(.activityTemplate), required: true),
            .init("WorkflowOverviewDisable", .boolean, default: "false"),
          ])
      ]),
    ElementDefinition(
      "AddChangeAspect", "Writes a value at a point of a workflow",
      attributes: [
        .init("Binding", .reference(.binding), required: true),
        .init("Identifier", .string, required: true),
        .init("AcceptNullValueExpression", .string),
        .init("Expression", .string),
        .init("ExpressionBinding", .reference(.binding)),
        .init("IfExpression", .string),
        .init("Priority", .int32, default: "0"),
      ],
      children: [
        pointCut
      ]),
    ElementDefinition(
      "AssertValueAspect", "Stops a workflow unless a condition holds",
      attributes: [
        .init("Binding", .reference(.binding), required: true),
        .init("Identifier", .string, required: true),
        .init("Expression", .string),
        .init("ExpressionBinding", .reference(.binding)),
        .init("IfExpression", .string),
        .init("Message", .string, localized: true),
        .init("Priority", .int32, default: "0"),
      ],
      children: [
        pointCut
      ]),
    ElementDefinition(
      "AssertValueRequiredAspect", "Stops a workflow while a value is missing",
      attributes: [
        .init("Binding", .reference(.binding), required: true),
        .init("Identifier", .string, required: true),
        .init("ExpressionBinding", .reference(.binding)),
        .init("IfExpression", .string),
        .init("Message", .string, localized: true),
        .init("Priority", .int32, default: "0"),
      ],
      children: [
        pointCut
      ]),
    ElementDefinition(
      "BuildUniqueValueAspect", "Makes a value that nothing else has",
      attributes: [
        .init("Binding", .reference(.binding), required: true),
        .init("Identifier", .string, required: true),
        .init("Expression", .string),
        .init("ExpressionBinding", .reference(.binding)),
        .init("HistorizeBinding", .reference(.binding)),
        .init("HistorizeSeparator", .string, default: "¤"),
        .init("IfExpression", .string),
        .init("IterationsCount", .string, default: "0"),
        .init("Message", .string, localized: true),
        .init("OnlyIfNew", .string, default: "false"),
        .init("Priority", .int32, default: "0"),
        .init("SimulationExpression", .string),
        .init("SqlBuildExpression", .string),
        .init("SqlCheckExpression", .string),
      ],
      children: [
        pointCut,
        ElementDefinition(
          "UnicityCheck",
          attributes: [
            .init("SourceBinding", .reference(.binding)),
            .init("SourceExpression", .string),
            .init("TargetBinding", .reference(.binding)),
            .init("TargetEntityType", .reference(.entityType), required: true),
            .init("TargetExpression", .string),
          ]),
      ]),
    ElementDefinition(
      "UnicityCheck", "Where a value must not exist yet",
      attributes: [
        .init("Aspect", .reference(.buildUniqueValueAspect)),
        .init("SourceBinding", .reference(.binding)),
        .init("SourceExpression", .string),
        .init("TargetBinding", .reference(.binding)),
        .init("TargetEntityType", .reference(.entityType), required: true),
        .init("TargetExpression", .string),
      ],
      parents: ["ConfigurationFile", "BuildUniqueValueAspect"]),
    ElementDefinition(
      "InvokeScriptAspect", "Runs a script at a point of a workflow",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("Agent", .reference(.agent)),
        .init("ExpressionBinding", .reference(.binding)),
        .init("IfExpression", .string),
        .init("Priority", .int32, default: "0"),
        .init("ScriptFile", .string),
      ],
      children: [
        pointCut
      ]),
    ElementDefinition(
      "InvokeWorkflowAspect", "Starts a workflow from another one",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("Workflow", .reference(.workflow), required: true),
        .init("ExpressionBinding", .reference(.binding)),
        .init("IfExpression", .string),
        .init("Priority", .int32, default: "0"),
      ],
      children: [
        pointCut
      ]),
    ElementDefinition(
      "NotificationAspect", "Sends a mail at a point of a workflow",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("Binding", .reference(.binding)),
        .init("CssFile", .string),
        .init("ExpressionBinding", .reference(.binding)),
        .init("Priority", .int32, default: "0"),
        .init("RazorFile", .string, localized: true),
        .init("SubjectExpression", .string, localized: true),
      ],
      children: [
        pointCut,
        ElementDefinition(
          "Recipient",
          attributes: [
            .init("Activity", .reference(.activity)),
            .init("ActivityState", .enumeration(.activityState)),
            .init("Binding", .reference(.binding)),
            .init("EmailAddresses", .string),
            .init("Expression", .string),
            .init("IsCC", .boolean, default: "false"),
            .init("Type", .enumeration(.recipientType), required: true),
          ]),
      ]),
    ElementDefinition(
      "WorkflowAddAndEndRecordEntityForm", "A form that ends a record and begins the next",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("MainProperty", .reference(.entityProperty)),
        .init("RecordProperty", .reference(.entityProperty)),
        .init("WorkflowRequestType", .enumeration(.workflowRequestType)),
        .init("Activity", .reference(.activity)),
        .init("FormTitle", .string, localized: true),
        .init("HideRoles", .boolean),
      ],
      children: [
        formSection("MainControl"),
        formSection("RecordControl"),
        formSection("RecordUniqueItemControl"),
        formSection("MainSummaryControl"),
        formSection("RecordSummaryControl"),
      ]),
    ElementDefinition(
      "WorkflowAddRecordEntityForm", "A form that adds a record like another one",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("MainProperty", .reference(.entityProperty)),
        .init("RecordProperty", .reference(.entityProperty)),
        .init("WorkflowRequestType", .enumeration(.workflowRequestType)),
        .init("Activity", .reference(.activity)),
        .init("FormTitle", .string, localized: true),
      ],
      children: [
        formSection("MainControl"),
        formSection("RecordControl"),
        formSection("RecordUniqueItemControl"),
        formSection("MainSummaryControl"),
        formSection("RecordSummaryControl"),
      ]),
    ElementDefinition(
      "WorkflowCreateEntityForm", "A form that creates a resource",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("MainProperty", .reference(.entityProperty)),
        .init("WorkflowRequestType", .enumeration(.workflowRequestType)),
        .init("Activity", .reference(.activity)),
        .init("FormTitle", .string, localized: true),
      ],
      children: [
        formSection("MainControl"),
        formSection("SummaryControl"),
      ]),
    ElementDefinition(
      "WorkflowCreateRecordEntityForm", "A form that creates a resource with a record",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("MainProperty", .reference(.entityProperty)),
        .init("RecordProperty", .reference(.entityProperty)),
        .init("WorkflowRequestType", .enumeration(.workflowRequestType)),
        .init("Activity", .reference(.activity)),
        .init("FormTitle", .string, localized: true),
      ],
      children: [
        formSection("MainControl"),
        formSection("RecordControl"),
        formSection("RecordUniqueItemControl"),
        formSection("MainSummaryControl"),
        formSection("RecordSummaryControl"),
      ]),
    ElementDefinition(
      "WorkflowCreateSeveralRecordsEntityForm",
      "A form that creates a resource with several records",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("MainProperty", .reference(.entityProperty)),
        .init("RecordProperty", .reference(.entityProperty)),
        .init("RecordTable", .reference(.displayTable)),
        .init("WorkflowRequestType", .enumeration(.workflowRequestType)),
        .init("Activity", .reference(.activity)),
        .init("FormTitle", .string, localized: true),
        .init("TableTitle", .string, localized: true),
        .init("AddRowLabel", .string, localized: true),
        .init("RemoveRowLabel", .string, localized: true),
      ],
      children: [
        formSection("MainControl"),
        formSection("RecordControl"),
        formSection("RecordUniqueItemControl"),
      ]),
    ElementDefinition(
      "WorkflowEditEntityForm", "A form that changes or deletes a resource",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("MainProperty", .reference(.entityProperty)),
        .init("RecordProperty", .reference(.entityProperty)),
        .init("WorkflowRequestType", .enumeration(.workflowRequestType)),
        .init("Activity", .reference(.activity)),
        .init("FormTitle", .string, localized: true),
        .init("HideRoles", .boolean),
        .init("IsDeleteForm", .boolean),
      ],
      children: [
        formSection("MainControl"),
        formSection("SummaryControl"),
      ]),
    ElementDefinition(
      "WorkflowUpdateRecordEntitiesForm", "A form that changes the records of many resources",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("MainProperty", .reference(.entityProperty)),
        .init("RecordProperty", .reference(.entityProperty)),
        .init("WorkflowRequestType", .enumeration(.workflowRequestType)),
        .init("Activity", .reference(.activity)),
        .init("FormTitle", .string, localized: true),
        .init("HideRoles", .boolean),
      ],
      children: [
        formSection("MainControl"),
        formSection("RecordControl"),
        formSection("RecordUniqueItemControl"),
        formSection("MainSummaryControl"),
        formSection("RecordSummaryControl"),
      ]),
    ElementDefinition(
      "WorkflowUpdateRecordEntityForm", "A form that changes one record",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("MainProperty", .reference(.entityProperty)),
        .init("RecordProperty", .reference(.entityProperty)),
        .init("WorkflowRequestType", .enumeration(.workflowRequestType)),
        .init("Activity", .reference(.activity)),
        .init("FormTitle", .string, localized: true),
        .init("HideRoles", .boolean),
        .init("IsDeleteForm", .boolean),
      ],
      children: [
        formSection("MainControl"),
        formSection("RecordControl"),
        formSection("RecordUniqueItemControl"),
        formSection("MainSummaryControl"),
        formSection("RecordSummaryControl"),
      ]),
    ElementDefinition(
      "WorkflowUpdateSeveralRecordsEntityForm", "A form that changes all records of a resource",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("MainProperty", .reference(.entityProperty)),
        .init("RecordProperty", .reference(.entityProperty)),
        .init("RecordTable", .reference(.displayTable)),
        .init("WorkflowRequestType", .enumeration(.workflowRequestType)),
        .init("Activity", .reference(.activity)),
        .init("FormTitle", .string, localized: true),
        .init("TableTitle", .string, localized: true),
        .init("AddRowLabel", .string, localized: true),
        .init("RemoveRowLabel", .string, localized: true),
        .init("RecordStartProperty", .reference(.entityProperty)),
        .init("RecordEndProperty", .reference(.entityProperty)),
        .init("RecordFilter", .enumeration(.recordFilter)),
      ],
      children: [
        formSection("MainControl"),
        formSection("RecordControl"),
        formSection("RecordUniqueItemControl"),
        formSection("RecordSlaveUniqueItemControl"),
        formSection("RecordSlaveControl"),
      ]),
    ElementDefinition(
      "HomonymEntityLink", "How to find resources that look alike",
      attributes: [
        .init("FormEntityType", .reference(.entityType), required: true),
        .init("Identifier", .string, required: true),
      ],
      children: [
        ElementDefinition(
          "Filter",
          attributes: [
            .init(
              "ComparisonProperty1", .reference(.entityProperty),
              family: .decimal("ComparisonProperty", 1...5)),
            .init("Expression1", .string, family: .decimal("Expression", 1...5)),
            .init(
              "Operator1", .enumeration(.queryComparisonOperator), default: "2",
              family: .decimal("Operator", 1...5)),
            .init("Property1", .reference(.entityProperty), family: .decimal("Property", 1...5)),
          ])
      ]),
  ]
}
