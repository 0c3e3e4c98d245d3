import ScaffoldCompiler

/// One element of the module, as every expansion writes it.
struct ModuleElement: Sendable {
  typealias Attributes = KeyValuePairs<String, String>

  enum ValueType: String, Sendable {
    case string = "String"
    case binary = "Binary"
    case bool = "Bool"
    case dateTime = "DateTime"
    case double = "Double"
    case foreignKey = "ForeignKey"
    case int32 = "Int32"
    case int64 = "Int64"
  }

  let name: String
  var attributes: [(name: String, value: String)]
  var children: [ModuleElement]

  init(_ name: String, _ attributes: Attributes, children: [ModuleElement] = []) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    self.children = children
  }

  /// An element with an Identifier and names in one language or two.
  static func named(
    _ name: String, _ identifier: String, _ english: String? = nil, _ french: String? = nil,
    with attributes: Attributes = [:], children: [ModuleElement] = []
  ) -> ModuleElement {
    var element = ModuleElement(name, ["Identifier": identifier], children: children)
    if let english { element.attributes.append(("DisplayName_L1", english)) }
    if let french { element.attributes.append(("DisplayName_L2", french)) }
    element.attributes += attributes.map { ($0.key, $0.value) }
    return element
  }

  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  var identifier: String { self["Identifier"] ?? "" }

  /// The element, all of it made by the call.
  func generated(from origin: Origin) -> GeneratedElement {
    var element = GeneratedElement(name, from: origin)
    for attribute in attributes { element.set(attribute.name, attribute.value, from: origin) }
    element.children = children.map { $0.generated(from: origin) }
    return element
  }
}

// MARK: Rows of the model

extension ModuleElement {
  static func entityType(
    _ identifier: String, _ english: String, _ french: String, _ properties: [ModuleElement]
  ) -> ModuleElement {
    .named("EntityType", identifier, english, french, children: properties)
  }

  static func property(
    _ identifier: String, _ english: String? = nil, _ french: String? = nil,
    _ type: ValueType = .string, column: Int? = nil, isKey: Bool = false, isPhonetic: Bool = false
  ) -> ModuleElement {
    var property = named("Property", identifier, english, french)
    if isPhonetic {
      property.attributes.append(
        ("FlexibleComparisonExpression", "C#:value:return value.Approximate();"))
    }
    if isKey { property.attributes.append(("IsKey", "true")) }
    if let column { property.attributes.append(("TargetColumnIndex", "\(column)")) }
    property.attributes.append(("Type", type.rawValue))
    return property
  }

  /// A text in one language.
  static func variant(
    _ identifier: String, of neutral: String, language: Int, column: Int
  ) -> ModuleElement {
    ModuleElement(
      "Property",
      [
        "Identifier": identifier, "Language": "\(language)", "NeutralProperty": neutral,
        "TargetColumnIndex": "\(column)", "Type": "String",
      ])
  }

  static func association(
    _ identifier: String, _ first: String, _ second: String, isToMany: Bool = true
  ) -> ModuleElement {
    var association = ModuleElement("EntityAssociation", ["Identifier": identifier])
    if isToMany { association.attributes.append(("IsProperty2Collection", "true")) }
    association.attributes += [("Property1", first), ("Property2", second)]
    return association
  }

  static func component(_ identifier: String, _ name: String) -> ModuleElement {
    .named("Profile", identifier, name, with: ["IsComponent": "true"])
  }
}

// MARK: Rows of forms

extension ModuleElement {
  static func control(_ binding: String, _ attributes: Attributes = [:]) -> ModuleElement {
    var control = ModuleElement("Control", ["Binding": binding])
    control.attributes += attributes.map { ($0.key, $0.value) }
    return control
  }

  static func fieldset(
    _ name: String, _ french: String? = nil, _ children: [ModuleElement]
  ) -> ModuleElement {
    layout("LayoutFieldset", name, french, children)
  }

  static func rowset(
    _ name: String, _ french: String? = nil, _ children: [ModuleElement]
  ) -> ModuleElement {
    layout("LayoutRowset", name, french, children)
  }

  /// A part that shows another form.
  static func embedding(_ name: String, _ form: String) -> ModuleElement {
    ModuleElement(name, ["EmbeddedForm": form, "OutputType": "TransformImport"])
  }

  /// A part that holds others, or nothing.
  static func container(_ name: String) -> ModuleElement {
    ModuleElement(name, ["OutputType": "LayoutContainer"])
  }

  private static func layout(
    _ type: String, _ name: String, _ french: String?, _ children: [ModuleElement]
  ) -> ModuleElement {
    var control = ModuleElement("Control", ["DisplayName_L1": name], children: children)
    if let french { control.attributes.append(("DisplayName_L2", french)) }
    control.attributes += [("Name", name), ("OutputType", type)]
    return control
  }
}
