/// The names of elements and attributes that rules across elements ask for.
enum Term {
  // MARK: Elements

  static let associationInstance = Name("AssociationInstance")
  static let automationRule = Name("AutomationRule")
  static let buildUniqueValueAspect = Name("BuildUniqueValueAspect")
  static let cleanDataBase = Name("CleanDataBase")
  static let column = Name("Column")
  static var connection: Name { .connection }
  static let connectionTable = Name("ConnectionTable")
  static let control = Name("Control")
  static let dimension = Name("Dimension")
  static let entityAssociation = Name("EntityAssociation")
  static let entityAssociationMapping = Name("EntityAssociationMapping")
  static let entityInstance = Name("EntityInstance")
  static let entityPropertyExpression = Name("EntityPropertyExpression")
  static var entityType: Name { .entityType }
  static let entityTypeMapping = Name("EntityTypeMapping")
  static let form = Name("Form")
  static let item = Name("Item")
  static let navigationRule = Name("NavigationRule")
  static let notificationAspect = Name("NotificationAspect")
  static let profileRuleContext = Name("ProfileRuleContext")
  static let queryRule = Name("QueryRule")
  static let recipient = Name("Recipient")
  static let resourceClassificationRule = Name("ResourceClassificationRule")
  static let resourceType = Name("ResourceType")
  static let risk = Name("Risk")
  static let rule = Name("Rule")
  static let schedulingCleanDataBaseSetting = Name("SchedulingCleanDataBaseSetting")
  static var taskDependsOnTask: Name { .taskDependsOnTask }
  static let taskEntityType = Name("TaskEntityType")
  static let taskResourceType = Name("TaskResourceType")
  static let unicityCheck = Name("UnicityCheck")
  static let unicityCheckRule = Name("UnicityCheckRule")
  static let universe = Name("Universe")

  // MARK: Attributes of jobs and tasks

  static let agent = Name("Agent")
  static let allEntityType = Name("AllEntityType")
  static let cronTabExpression = Name("CronTabExpression")
  static let cronTimeZone = Name("CronTimeZone")
  static let dirty = Name("Dirty")
  static let doNotDeleteChanges = Name("DoNotDeleteChanges")
  static let id = Name("Id")
  static let isConnectorJob = Name("IsConnectorJob")
  static let isIncremental = Name("IsIncremental")
  static let isInitializationJob = Name("IsInitializationJob")
  static let level = Name("Level")
  static let openIdClient = Name("OpenIdClient")
  static var parentTask: Name { .parentTask }
  static let synchronizationMode = Name("SynchronizationMode")
  static let task = Name("Task")
  static let type = Name("Type")

  // MARK: Other attributes

  static let activity = Name("Activity")
  static let activityState = Name("ActivityState")
  static let allowRemove = Name("AllowRemove")
  static let binding = Name("Binding")
  static let binding2 = Name("Binding2")
  static let binding3 = Name("Binding3")
  static let deactivationExportFulfill = Name("DeactivationExportFulfill")
  static let emailAddresses = Name("EmailAddresses")
  static let entityPropertyMapping1 = Name("EntityPropertyMapping1")
  static let entityPropertyMapping2 = Name("EntityPropertyMapping2")
  static let expression = Name("Expression")
  static let foreignColumn = Name("ForeignColumn")
  static let instance1 = Name("Instance1")
  static let instance2 = Name("Instance2")
  static let isDeactivated = Name("IsDeactivated")
  static let isHierarchical = Name("IsHierarchical")
  static let isKey = Name("IsKey")
  static let isPrimaryKey = Name("IsPrimaryKey")
  static let isProperty1Collection = Name("IsProperty1Collection")
  static let isProperty2Collection = Name("IsProperty2Collection")
  static let name = Name("Name")
  static let package = Name("Package")
  static let parentControl = Name("ParentControl")
  static let parentProperty = Name("ParentProperty")
  static var property: Name { .property }
  static let property1 = Name("Property1")
  static let property2 = Name("Property2")
  static let removeOrphans = Name("RemoveOrphans")
  static let resource = Name("Resource")
  static let resourceFromDimension = Name("ResourceFromDimension")
  static let riskType = Name("RiskType")
  static let sourceEntityType = Name("SourceEntityType")
  static let sqlBuildExpression = Name("SqlBuildExpression")
  static let sqlCheckExpression = Name("SqlCheckExpression")
  static let tableName = Name("TableName")
  static let targetColumnIndex = Name("TargetColumnIndex")
  static let targetEntityType = Name("TargetEntityType")
}

extension Element {
  /// Whether a Boolean is written and true.
  func holds(_ name: Name) -> Bool {
    isTrue(name)
  }

  /// The value of an attribute that says something: written and not empty.
  func text(_ name: Name) -> String? {
    guard let value = self[name], !value.isEmpty else { return nil }
    return value
  }

  /// How messages call it.
  var title: String {
    text(.identifier).map { "'\($0)'" } ?? "the \(name.text)"
  }
}
