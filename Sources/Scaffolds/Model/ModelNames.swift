import ScaffoldCompiler

/// The names of elements and attributes that the scaffoldings of the model ask for.
extension Name {
  static let binding = Name("Binding")
  static let displayEntityType = Name("DisplayEntityType")
  static let displayTable = Name("DisplayTable")
  static let displayTableIdentifier = Name("DisplayTableIdentifier")
  static let entityAssociationMapping = Name("EntityAssociationMapping")
  static let entityPropertyExpression = Name("EntityPropertyExpression")
  static let excludedProperty = Name("ExcludedProperty")
  static let indicator = Name("Indicator")
  static let isEntityTypeDefault = Name("IsEntityTypeDefault")
  static let isKey = Name("IsKey")
  static let isProperty1Collection = Name("IsProperty1Collection")
  static let item = Name("Item")
  static let mappingPath = Name("MappingPath")
  static let menuItem = Name("MenuItem")
  static let neutralProperty = Name("NeutralProperty")
  static let searchBar = Name("SearchBar")
  static let targetColumnIndex = Name("TargetColumnIndex")
  static let tile = Name("Tile")
  static let type = Name("Type")
  static let universe = Name("Universe")
}
