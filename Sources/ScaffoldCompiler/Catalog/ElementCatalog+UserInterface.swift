/// What people see.
extension ElementCatalog {
  static let userInterface: [ElementDefinition] = [
    ElementDefinition(
      "DisplayEntityAssociation", "How an association is shown",
      attributes: [
        .init("IsHierarchical", .boolean, default: "false")
      ]),
    ElementDefinition(
      "DisplayEntityType", "How an entity type is shown",
      attributes: [
        .init("Identifier", .reference(.entityType), required: true),
        .init("AutocompleteBinding", .reference(.binding)),
        .init("Color", .string),
        .init("D0IsActive", .boolean, default: "false", family: .base32("D", suffix: "IsActive")),
        .init("HideRoles", .boolean, default: "false"),
        .init("IconCode", .string),
        .init("IsHierarchical", .boolean, default: "false"),
        .init("MinSearchLength", .int32),
        .init("PluralDisplayName", .string, localized: true),
        .init("Priority", .int32, default: "2147483647"),
      ],
      children: [
        ElementDefinition(
          "Property",
          attributes: [
            .init("Identifier", .reference(.entityProperty), required: true),
            .init("AddedMinutes", .int32),
            .init("AutocompleteBinding", .reference(.binding)),
            .init("DisplayOrder", .int32, default: "0"),
            .init("DisplayTable", .reference(.displayTable)),
            .init("Format", .string),
            .init("Group", .reference(.displayPropertyGroup)),
            .init("IconCode", .string),
            .init("InputType", .enumeration(.inputType), default: "Auto"),
            .init("IsHidden", .boolean, default: "false"),
            .init("IsReadOnly", .boolean, default: "false"),
            .init("IsRequired", .boolean, default: "false"),
            .init("MinSearchLength", .int32),
            .init("NavigationBinding", .reference(.binding)),
            .init("OutputType", .enumeration(.outputType), default: "Auto"),
            .init("PlaceHolderText", .string, localized: true),
            .init("Tile", .reference(.tile)),
            .init("ToolTipText", .string, localized: true),
          ])
      ]),
    ElementDefinition(
      "DisplayPropertyGroup", "A frame around properties in a form",
      attributes: [
        .init("DisplayName", .string, localized: true),
        .init("Identifier", .string, required: true),
      ]),
    ElementDefinition(
      "DisplayTable", "A table of resources",
      attributes: [
        .init("DisplayTableDesignElement", .enumeration(.displayTableDesign), required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("HomonymEntityLink", .reference(.homonymEntityLink)),
        .init("Identifier", .string, required: true),
        .init("IsEntityTypeDefault", .boolean, default: "false"),
        .init("LinesPerPage", .int32, default: "15"),
        .init("ParentProperty", .reference(.entityProperty)),
      ],
      children: [
        ElementDefinition(
          "Column",
          attributes: [
            .init("AddedMinutes", .int32),
            .init("CanBeFiltered", .boolean, default: "false"),
            .init("ColumnSize", .int32, default: "1"),
            .init("DefaultSortPriority", .int32),
            .init("DisplayBinding", .reference(.binding)),
            .init("DisplayName", .string, localized: true),
            .init("IsDisplayInDropDownList", .boolean, default: "false"),
            .init("IsDisplayInSummaryView", .boolean, default: "false"),
            .init("IsResizable", .boolean, default: "false"),
            .init("IsSortable", .boolean, default: "false"),
            .init("OptimizedDisplayBinding", .reference(.binding)),
            .init("OptimizedSortBinding", .reference(.binding)),
            .init("SearchOperator", .enumeration(.queryComparisonOperator), default: "0"),
            .init("SortBinding", .reference(.binding)),
            .init("Tile", .reference(.tile)),
          ])
      ]),
    ElementDefinition(
      "Form", "Controls to view or enter a resource",
      attributes: [
        .init("Activity", .reference(.activity)),
        .init("ActivityState", .enumeration(.activityState)),
        .init("AddRowLabel", .string, localized: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("FormTitle", .string, localized: true),
        .init("FormType", .enumeration(.formType), default: "Auto"),
        .init("HideRecordAddButton", .boolean, default: "false"),
        .init("HideRecordRemoveButton", .boolean, default: "false"),
        .init("HideRoles", .boolean, default: "false"),
        .init("Identifier", .string, required: true),
        .init("IsDefaultSelfForm", .boolean, default: "false"),
        .init("IsDefaultViewForm", .boolean, default: "false"),
        .init("IsDeleteForm", .boolean, default: "false"),
        .init("MainProperty", .reference(.entityProperty)),
        .init("MainPropertyLabel", .string, localized: true),
        .init("Menu", .reference(.menuItem)),
        .init("RecordEndProperty", .reference(.entityProperty)),
        .init("RecordFilter", .enumeration(.recordFilter), default: "CurrentAndFuture"),
        .init("RecordProperty", .reference(.entityProperty)),
        .init("RecordSortProperty", .reference(.entityProperty)),
        .init("RecordStartProperty", .reference(.entityProperty)),
        .init("RecordTable", .reference(.displayTable)),
        .init("RemoveRowLabel", .string, localized: true),
        .init("TableTitle", .string, localized: true),
        .init("WorkflowRequestType", .enumeration(.workflowRequestType), default: "0"),
      ],
      children: [
        control
      ]),
    ElementDefinition(
      "ResourceViewEntityForm", "A form that shows a resource",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("IsDefaultViewForm", .boolean),
        .init("Menu", .reference(.menuItem)),
      ],
      children: [
        control
      ]),
    ElementDefinition(
      "ResourceViewRecordEntityForm", "A form that shows a resource with its records",
      attributes: [
        .init("Identifier", .string, required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("FormTitle", .string, localized: true),
        .init("IsDefaultSelfForm", .boolean),
        .init("IsDefaultViewForm", .boolean),
        .init("Menu", .reference(.menuItem)),
        .init("RecordEndProperty", .reference(.entityProperty)),
        .init("RecordFilter", .enumeration(.recordFilter)),
        .init("RecordProperty", .reference(.entityProperty)),
        .init("RecordStartProperty", .reference(.entityProperty)),
      ],
      children: [
        ElementDefinition(
          "MainControl",
          attributes: [
            .init("OutputType", .enumeration(.outputType)),
            .init("EmbeddedForm", .reference(.form)),
          ]),
        ElementDefinition(
          "RecordControl",
          attributes: [
            .init("OutputType", .enumeration(.outputType)),
            .init("EmbeddedForm", .reference(.form)),
          ]),
        ElementDefinition(
          "RecordUniqueItemControl",
          attributes: [
            .init("OutputType", .enumeration(.outputType)),
            .init("EmbeddedForm", .reference(.form)),
          ]),
        ElementDefinition(
          "RecordItemControl",
          attributes: [
            .init("OutputType", .enumeration(.outputType)),
            .init("EmbeddedForm", .reference(.form)),
          ]),
      ]),
    ElementDefinition(
      "Indicator", "A mark on resources with a certain value",
      attributes: [
        .init("Binding", .reference(.binding)),
        .init("ComparisonOperator", .enumeration(.queryComparisonOperator), required: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("OptimizedBinding", .reference(.binding)),
        .init("Order", .int32, required: true),
      ],
      children: [
        ElementDefinition(
          "Item",
          attributes: [
            .init("Color", .string, required: true),
            .init("DisplayName", .string, localized: true),
            .init("Value", .string),
          ])
      ]),
    ElementDefinition(
      "MenuItem", "An entry of the navigation, or a group of entries",
      attributes: [
        .init("DisplayName", .string, localized: true),
        .init("EntityType", .reference(.entityType)),
        .init("IconCode", .string),
        .init("Identifier", .string, required: true),
        .init("IsExpandedByDefault", .boolean, default: "true"),
        .init("IsSelfForm", .boolean, default: "false"),
        .init("ParentMenuItem", .reference(.menuItem)),
        .init("ReportQuery", .reference(.reportQuery)),
        .init("URI", .string),
        .init("Workflow", .reference(.workflow)),
      ],
      children: [
        ElementDefinition(
          "MenuItem",
          attributes: [
            .init("DisplayName", .string, localized: true),
            .init("EntityType", .reference(.entityType)),
            .init("IconCode", .string),
            .init("Identifier", .string, required: true),
            .init("IsExpandedByDefault", .boolean, default: "true"),
            .init("IsSelfForm", .boolean, default: "false"),
            .init("ParentMenuItem", .reference(.menuItem)),
            .init("ReportQuery", .reference(.reportQuery)),
            .init("URI", .string),
            .init("Workflow", .reference(.workflow)),
          ],
          isRecursive: true)
      ],
      parents: ["ConfigurationFile", "MenuItem"]),
    ElementDefinition(
      "SearchBar", "A search over an entity type",
      attributes: [
        .init("EntityType", .reference(.entityType), required: true),
        .init("Menu", .reference(.menuItem)),
        .init("SearchBarDesignElement", .enumeration(.searchBarDesign), required: true),
        .init("SearchedBinding", .reference(.binding)),
        .init("SearchedEntityType", .reference(.entityType)),
      ],
      children: [
        ElementDefinition(
          "Criterion",
          attributes: [
            .init("Binding1", .reference(.binding)),
            .init("Binding2", .reference(.binding)),
            .init("Binding3", .reference(.binding)),
            .init("ColumnSize", .int32, required: true),
            .init("DefaultValue", .string),
            .init("DisplayName", .string, localized: true),
            .init("InputType", .enumeration(.inputType), required: true),
            .init("IsVisibleInAdvancedView", .boolean, default: "false"),
            .init("Operator", .enumeration(.queryComparisonOperator), default: "0"),
            .init("OptimizedBinding1", .reference(.binding)),
            .init("PlaceHolderText", .string, localized: true),
            .init("ToolTipText", .string, localized: true),
          ])
      ]),
    ElementDefinition(
      "Tile", "Lines of data in a list",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("Identifier", .string, required: true),
        .init("TileDesignElement", .enumeration(.tileDesign), required: true),
      ],
      children: [
        ElementDefinition(
          "Item",
          attributes: [
            .init("AddedMinutes", .int32),
            .init("Binding", .reference(.binding), required: true),
            .init("LineDisplayOrderIndicator", .int32),
            .init("LineNumber", .int32, required: true),
            .init("OptimizedBinding", .reference(.binding)),
          ])
      ]),
  ]
}
