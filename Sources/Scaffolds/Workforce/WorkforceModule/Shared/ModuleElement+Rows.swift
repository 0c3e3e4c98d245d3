// Rows of the module's tables: what most elements of a kind have is said here once. Attributes stand
// in the documented order: identifier and names, then by name.

// MARK: Screens

extension ModuleElement {
  /// What people can do with a column.
  enum ColumnTrait {
    case filtered
    case resizable
    case sortable
  }

  static func table(
    _ identifier: String, of entityType: String, _ design: String = "table",
    isDefault: Bool = false, with attributes: Attributes = [:], columns: [ModuleElement]
  ) -> ModuleElement {
    var table = ModuleElement(
      "DisplayTable",
      [
        "Identifier": identifier, "DisplayTableDesignElement": design, "EntityType": entityType,
      ], children: columns)
    if isDefault { table.attributes.append(("IsEntityTypeDefault", "true")) }
    table.attributes += attributes.map { ($0.key, $0.value) }
    return table
  }

  /// A column that also stands in the summary.
  static func column(
    _ binding: String, _ english: String? = nil, _ french: String? = nil, size: Int? = nil,
    sort: Int? = nil, can traits: [ColumnTrait] = []
  ) -> ModuleElement {
    var column = ModuleElement("Column", [:])
    func add(_ name: String, _ value: String?) {
      if let value { column.attributes.append((name, value)) }
    }
    add("DisplayName_L1", english)
    add("DisplayName_L2", french)
    add("CanBeFiltered", traits.contains(.filtered) ? "true" : nil)
    add("ColumnSize", size.map(String.init))
    add("DefaultSortPriority", sort.map(String.init))
    add("DisplayBinding", binding)
    add("IsDisplayInSummaryView", "true")
    add("IsResizable", traits.contains(.resizable) ? "true" : nil)
    add("IsSortable", traits.contains(.sortable) ? "true" : nil)
    return column
  }

  /// A column of tiles; one that sorts also stands in the summary.
  static func tileColumn(
    _ tile: String, size: Int, sort: Int? = nil, by binding: String? = nil
  ) -> ModuleElement {
    var column = ModuleElement("Column", ["ColumnSize": "\(size)"])
    if let sort { column.attributes.append(("DefaultSortPriority", "\(sort)")) }
    if let binding {
      column.attributes += [("IsDisplayInSummaryView", "true"), ("SortBinding", binding)]
    }
    column.attributes.append(("Tile", tile))
    return column
  }

  static func tile(
    _ identifier: String, _ name: String, of entityType: String, _ design: String,
    items: [ModuleElement]
  ) -> ModuleElement {
    .named(
      "Tile", identifier, name, with: ["EntityType": entityType, "TileDesignElement": design],
      children: items)
  }

  /// - Parameter place: that within the line.
  static func item(_ binding: String, line: Int, place: Int? = nil) -> ModuleElement {
    var item = ModuleElement("Item", ["Binding": binding])
    if let place { item.attributes.append(("LineDisplayOrderIndicator", "\(place)")) }
    item.attributes.append(("LineNumber", "\(line)"))
    return item
  }
}

// MARK: How entity types are shown

extension ModuleElement {
  static func display(
    _ entityType: String, _ english: String, _ french: String? = nil, icon: String? = nil,
    isColored: Bool = true, properties: [ModuleElement] = []
  ) -> ModuleElement {
    var display = ModuleElement(
      "DisplayEntityType", ["Identifier": entityType], children: properties)
    if isColored { display.attributes.append(("Color", "#95c18b")) }
    if let icon { display.attributes.append(("IconCode", icon)) }
    display.attributes.append(("PluralDisplayName_L1", english))
    if let french { display.attributes.append(("PluralDisplayName_L2", french)) }
    return display
  }

  static func required(_ property: String) -> ModuleElement {
    .named("Property", property, with: ["IsRequired": "true"])
  }

  /// A required property that stands before the others.
  static func leading(_ property: String) -> ModuleElement {
    .named("Property", property, with: ["DisplayOrder": "-1", "IsRequired": "true"])
  }

  static func hidden(_ property: String) -> ModuleElement {
    .named("Property", property, with: ["IsHidden": "true", "IsReadOnly": "true"])
  }

  /// - Parameter target: the property of the listed records that the list shows instead of them.
  static func collection(_ property: String, to target: String? = nil) -> ModuleElement {
    var collection = ModuleElement("Property", ["Identifier": property])
    if let target { collection.attributes.append(("NavigationBinding", target)) }
    collection.attributes.append(("OutputType", "BasicCollection"))
    return collection
  }
}

// MARK: Expressions and workflows

extension ModuleElement {
  /// What computes a property: code, or the path of another property.
  static func expression(
    _ entityType: String, _ property: String, binding: String? = nil, _ code: String? = nil,
    priority: Int? = nil
  ) -> ModuleElement {
    var expression = ModuleElement(
      "EntityPropertyExpression", ["Identifier": "\(entityType)_\(property)"])
    if let binding { expression.attributes.append(("Binding", binding)) }
    expression.attributes.append(("EntityType", entityType))
    if let code { expression.attributes.append(("Expression", code)) }
    if let priority { expression.attributes.append(("Priority", "\(priority)")) }
    expression.attributes.append(("Property", property))
    return expression
  }

  /// A workflow about people.
  static func workflow(
    _ identifier: String, _ english: String, _ french: String? = nil,
    activities: [ModuleElement]
  ) -> ModuleElement {
    .named(
      "Workflow", identifier, english, french,
      with: ["VariablesType": "Workflow_Directory_User"], children: activities)
  }

  /// - Parameter isHidden: whether the overview of the workflow leaves it out.
  static func activity(
    _ identifier: String, _ english: String, _ french: String? = nil, template: String,
    isHidden: Bool = false
  ) -> ModuleElement {
    var activity = named("Activity", identifier, english, french, with: ["Template": template])
    if isHidden { activity.attributes.append(("WorkflowOverviewDisable", "true")) }
    return activity
  }
}
