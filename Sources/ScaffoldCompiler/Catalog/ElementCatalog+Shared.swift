/// Children that stand in many elements.
extension ElementCatalog {
  static let taskResourceType: ElementDefinition =
    ElementDefinition(
      "TaskResourceType",
      attributes: [
        .init("ResourceType", .reference(.resourceType), required: true)
      ])

  static let taskDependsOnTask: ElementDefinition =
    ElementDefinition(
      "TaskDependsOnTask",
      attributes: [
        .init("ParentTask", .reference(.task), required: true)
      ])

  static let taskEntityType: ElementDefinition =
    ElementDefinition(
      "TaskEntityType",
      attributes: [
        .init("EntityType", .reference(.entityType), required: true),
        .init("Identifier", .reference(.entityType), insteadOf: "EntityType"),
      ])

  static let pointCut: ElementDefinition =
    ElementDefinition(
      "PointCut",
      attributes: [
        .init("Activity", .reference(.activity), required: true),
        .init("ActivityState", .enumeration(.activityState), required: true),
        .init("Mode", .enumeration(.pointCutMode), default: "0"),
        .init("TemplateTransformation", .string),
      ])

  static let control: ElementDefinition =
    ElementDefinition(
      "Control",
      attributes: [
        .init("AddedMinutes", .int32),
        .init("Binding", .reference(.binding)),
        .init("Binding2", .reference(.binding)),
        .init("Binding3", .reference(.binding)),
        .init("ColumnSize", .int32),
        .init("DefaultValueBinding", .reference(.binding)),
        .init("DisplayName", .string, localized: true),
        .init("DisplayTable", .reference(.displayTable)),
        .init("EmbeddedForm", .reference(.form)),
        .init("EntityType", .reference(.entityType)),
        .init("ExtensionIdentifier", .string),
        .init("FilterBinding1", .reference(.binding)),
        .init("FilterBinding2", .reference(.binding)),
        .init("HomonymEntityLink", .reference(.homonymEntityLink)),
        .init("InputType", .enumeration(.inputType), default: "Inherited"),
        .init("IsReadOnly", .boolean),
        .init("IsRequired", .boolean),
        .init("LinkedBinding1", .reference(.binding)),
        .init("LinkedBinding2", .reference(.binding)),
        .init("Name", .string),
        .init("NavigationBinding", .reference(.binding)),
        .init("OutputType", .enumeration(.outputType), default: "Inherited"),
        .init("ParentControl", .reference(.control)),
        .init("PlaceHolderText", .string, localized: true),
        .init("Tile", .reference(.tile)),
      ],
      isRecursive: true)

  /// One part of a form that a workflow shows.
  static func formSection(_ name: String) -> ElementDefinition {
    ElementDefinition(
      name,
      attributes: [
        .init("OutputType", .enumeration(.outputType)),
        .init("EmbeddedForm", .reference(.form)),
        .init("EntityType", .reference(.entityType)),
        .init("IsReadOnly", .boolean),
      ],
      children: [
        control
      ])
  }
}
