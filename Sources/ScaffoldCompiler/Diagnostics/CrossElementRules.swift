/// The findings about elements that must fit each other, as far as no table says it.
extension DiagnosticRule {
  // MARK: 2 Structure

  package static let navigationComputedTwice = DiagnosticRule(
    "SC2101", "navigation-computed-twice", .error,
    summary: "A navigation property is computed by a NavigationRule and a QueryRule",
    explanation: """
      A resource type computes a navigation property with NavigationRules or with QueryRules, \
      never with both.
      """,
    example: """
      <ResourceType Identifier="AD_Entry_User">
        <NavigationRule Property="memberOf" Resource="CN=Staff"/>
        <QueryRule Property="memberOf" TargetBinding="dn"/>
      </ResourceType>
      """)

  package static let resourceAndDimension = DiagnosticRule(
    "SC2102", "resource-and-dimension", .error,
    summary: "A NavigationRule has both Resource and ResourceFromDimension",
    explanation: """
      The rule points to one resource, or to that which a dimension names.
      """,
    example: """
      <NavigationRule Property="site" Resource="DUB01" ResourceFromDimension="Site0"/>
      """)

  package static let removeOrphansAlone = DiagnosticRule(
    "SC2103", "remove-orphans", .error,
    summary: "RemoveOrphans is true while AllowRemove is false",
    explanation: """
      Orphaned resources can be removed only where the resource type allows removing, \
      which it does unless AllowRemove says otherwise.
      """,
    example: """
      <ResourceType Identifier="AD_Entry_User" AllowRemove="false" RemoveOrphans="true"/>
      """)

  package static let riskItems = DiagnosticRule(
    "SC2104", "risk-items", .error,
    summary: "A rule of a segregation-of-duties risk has fewer than two items",
    explanation: """
      Such a risk arises when a person has several things at once; a rule with one item describes \
      a high privilege instead.
      """,
    example: """
      <Risk Identifier="Payments" RiskType="SoD">
        <Rule>
          <Item ResourceType="Account" Property="Account:Profiles" Resource="PAY"/>
        </Rule>
      </Risk>
      """)

  package static let entityTypeWithoutKey = DiagnosticRule(
    "SC2105", "entity-type-without-key", .error,
    summary: "An entity type has no key",
    explanation: """
      At least one property has IsKey="true"; by it the resources of the type are referred to. \
      Entity types of a fixed table and those without any property are not looked at.
      """,
    example: """
      <EntityType Identifier="Site">
        <Property Identifier="Name" TargetColumnIndex="4" Type="String"/>
      </EntityType>
      """)

  package static let primaryKey = DiagnosticRule(
    "SC2106", "primary-key", .error,
    summary: "An entity type mapping does not have exactly one primary key",
    explanation: """
      The synchronization tells rows apart by the one property with IsPrimaryKey="true". Further \
      keys are written IsUniqueKey="true".
      """,
    example: """
      <EntityTypeMapping Identifier="Site" Connector="HR">
        <Property Identifier="Name" ConnectionColumn="NAME"/>
      </EntityTypeMapping>
      """)

  package static let hierarchicalDimension = DiagnosticRule(
    "SC2107", "hierarchical-dimension", .error,
    summary: "A hierarchical dimension does not name its parent property",
    explanation: """
      ParentProperty is the navigation property that leads from a resource of the dimension to \
      the one above it.
      """,
    example: """
      <Dimension Identifier="Organization0" EntityType="Organization" IsHierarchical="true"/>
      """)

  package static let bindingWithoutFirst = DiagnosticRule(
    "SC2108", "binding-without-first", .error,
    summary: "A control has Binding2 without Binding, or Binding3 without Binding2",
    explanation: """
      The three are levels of an organization chart, from below.
      """,
    example: """
      <Form Identifier="Chart" EntityType="User">
        <Control Binding="Manager" Binding3="Manager.Manager.Manager"/>
      </Form>
      """)

  package static let uniqueValueExpression = DiagnosticRule(
    "SC2109", "unique-value-expression", .error,
    summary: "A BuildUniqueValueAspect does not have exactly one way to build the value",
    explanation: """
      The value is built by Expression or by SqlBuildExpression.
      """,
    example: """
      <BuildUniqueValueAspect Identifier="Login" Binding="Workflow_User:User.Login"/>
      """)

  package static let uniqueValueCheck = DiagnosticRule(
    "SC2110", "unique-value-check", .error,
    summary: "A BuildUniqueValueAspect does not say how to tell that a value is unique",
    explanation: """
      SqlCheckExpression, or UnicityCheck children, say where the value must not occur yet.
      """,
    example: """
      <BuildUniqueValueAspect Identifier="Login" Binding="Workflow_User:User.Login" Expression="C#:u:return u.Name;"/>
      """)

  package static let recipientType = DiagnosticRule(
    "SC2111", "recipient-type", .error,
    summary: "The attributes of a Recipient do not fit its type",
    explanation: """
      Performer needs Activity and ActivityState, Binding needs Binding, Hardcoded needs \
      EmailAddresses, Expression needs Expression; none of these attributes goes with another \
      type.
      """,
    example: """
      <NotificationAspect Identifier="Mail">
        <Recipient Type="Hardcoded"/>
      </NotificationAspect>
      """)

  package static let automationEntityType = DiagnosticRule(
    "SC2112", "automation-entity-type", .error,
    summary: "An AutomationRule for a role or resource type names an entity type",
    explanation: """
      The entity type of roles and resource types is known; only rules for categories and policies \
      name one.
      """,
    example: """
      <AutomationRule Type="SingleRole" SingleRole="VPN" EntityType="User"/>
      """)

  // MARK: 3 Values

  package static let associationPropertyType = DiagnosticRule(
    "SC3101", "association-property-type", .error,
    summary: "An EntityAssociation joins a property that is no navigation",
    explanation: """
      Both ends of an association are properties of type ForeignKey.
      """,
    example: """
      <EntityType Identifier="User">
        <Property Identifier="Site" TargetColumnIndex="5" Type="String"/>
        <Property Identifier="Users" Type="ForeignKey"/>
      </EntityType>
      <EntityAssociation Identifier="User_Site" Property1="User:Site" Property2="User:Users"/>
      """)

  package static let columnRange = DiagnosticRule(
    "SC3102", "column-range", .error,
    summary: "The column of a property does not fit its type",
    explanation: """
      Scalars take the columns 0 to 127, navigations to one resource 128 to 152; navigations to \
      many and binary properties take none, which is written -1 or left out.
      """,
    example: """
      <Property Identifier="Manager" TargetColumnIndex="12" Type="ForeignKey"/>
      """)

  package static let columnShared = DiagnosticRule(
    "SC3103", "column-shared", .error,
    summary: "Two properties of an entity type share a column",
    explanation: """
      Each would overwrite the other.
      """,
    example: """
      <EntityType Identifier="Site">
        <Property Identifier="Code" IsKey="true" TargetColumnIndex="4" Type="String"/>
        <Property Identifier="Name" TargetColumnIndex="4" Type="String"/>
      </EntityType>
      """)

  package static let mappedNavigation = DiagnosticRule(
    "SC3104", "mapped-navigation", .error,
    summary: "An EntityTypeMapping maps a navigation property",
    explanation: """
      Navigations are filled by an EntityAssociationMapping.
      """,
    example: """
      <EntityType Identifier="User">
        <Property Identifier="Manager" TargetColumnIndex="128" Type="ForeignKey"/>
      </EntityType>
      <EntityTypeMapping Identifier="User" Connector="HR">
        <Property Identifier="Manager" ConnectionColumn="MANAGER"/>
      </EntityTypeMapping>
      """)
}
