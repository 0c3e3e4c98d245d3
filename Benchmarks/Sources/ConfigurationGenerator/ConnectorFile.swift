/// `<X> Connector.xml`: the connector, its connection, its entity types and how they are read.
enum ConnectorFile {
  static func text(_ plan: ConnectorPlan) -> String {
    XMLText.file { xml in
      xml.blankLine()
      xml.comment(
        "What is collected of \(plan.name); the accounts come first, as everything hangs on them.")
      xml.element(
        "Connector",
        [
          "Identifier": plan.name, "DisplayName_L1": plan.name,
          "DisplayName_L2": "Système \(plan.name)", "Agent": "Local",
          "MaximumDeletedLines": "\(plan.maximumDeletedLines)",
        ])
      xml.element(
        "Connection",
        [
          "Identifier": plan.connection, "DisplayName_L1": "\(plan.name) server",
          "DisplayName_L2": "Serveur \(plan.name)", "Connector": plan.name,
          "Package": plan.system.package,
        ])
      xml.blankLine()
      appendAccounts(plan, to: &xml)
      appendList(plan.group, "Group", "Groupe", of: plan, to: &xml)
      appendList(plan.unit, "Unit", "Unité", of: plan, to: &xml)
      appendAssociations(plan, to: &xml)
    }
  }

  private static func appendAccounts(_ plan: ConnectorPlan, to xml: inout XMLText) {
    xml.element(
      "EntityType",
      [
        "Identifier": plan.account, "DisplayName_L1": "\(plan.name) - Account",
        "DisplayName_L2": "\(plan.name) - Compte",
      ]
    ) { xml in
      appendKey(to: &xml)
      for (place, property) in plan.properties.enumerated() {
        xml.element(
          "Property",
          [
            "Identifier": property.name, "DisplayName_L1": property.english,
            "DisplayName_L2": property.french, "TargetColumnIndex": "\(place + 4)",
            "Type": property.type,
          ])
      }
      appendNavigation("groups", "Groups", "Groupes", column: nil, to: &xml)
      appendNavigation("unit", "Unit", "Unité", column: 128, to: &xml)
      appendNavigation("manager", "Manager", "Responsable", column: 129, to: &xml)
      appendNavigation("reports", "Direct Reports", "Collaborateurs", column: nil, to: &xml)
    }
    xml.blankLine()
    appendMapping(plan.account, table: "accounts", plan.properties, of: plan, to: &xml)
  }

  /// An entity type of few columns, whose members are accounts.
  private static func appendList(
    _ type: String, _ english: String, _ french: String, of plan: ConnectorPlan,
    to xml: inout XMLText
  ) {
    let properties = [
      ConnectorPlan.Property(name: "code", english: "Code", french: "Code"),
      ConnectorPlan.Property(name: "label", english: "Label", french: "Libellé"),
      ConnectorPlan.Property(name: "description", english: "Description", french: "Description"),
    ]
    xml.element(
      "EntityType",
      [
        "Identifier": type, "DisplayName_L1": "\(plan.name) - \(english)",
        "DisplayName_L2": "\(plan.name) - \(french)",
      ]
    ) { xml in
      appendKey(to: &xml)
      for (place, property) in properties.enumerated() {
        xml.element(
          "Property",
          [
            "Identifier": property.name, "DisplayName_L1": property.english,
            "DisplayName_L2": property.french, "TargetColumnIndex": "\(place + 4)",
            "Type": property.type,
          ])
      }
      appendNavigation("members", "Members", "Membres", column: nil, to: &xml)
    }
    xml.blankLine()
    appendMapping(type, table: "\(english.lowercased())s", properties, of: plan, to: &xml)
  }

  private static func appendKey(to xml: inout XMLText) {
    xml.element(
      "Property",
      [
        "Identifier": "uniqueId", "DisplayName_L1": "Identifier", "DisplayName_L2": "Identifiant",
        "IsKey": "true", "TargetColumnIndex": "0", "Type": "String",
      ])
  }

  private static func appendNavigation(
    _ name: String, _ english: String, _ french: String, column: Int?, to xml: inout XMLText
  ) {
    xml.element(
      "Property",
      [
        "Identifier": name, "DisplayName_L1": english, "DisplayName_L2": french,
        "TargetColumnIndex": column.map { "\($0)" }, "Type": "ForeignKey",
      ])
  }

  private static func appendMapping(
    _ type: String, table: String, _ properties: [ConnectorPlan.Property], of plan: ConnectorPlan,
    to xml: inout XMLText
  ) {
    xml.element(
      "EntityTypeMapping",
      [
        "Identifier": type, "Connector": plan.name,
        "ConnectionTable": "\(plan.connection)_\(table)",
      ]
    ) { xml in
      xml.element(
        "Property",
        ["Identifier": "uniqueId", "ConnectionColumn": "id", "IsPrimaryKey": "true"])
      for property in properties {
        xml.element(
          "Property",
          [
            "Identifier": property.name, "ConnectionColumn": property.name,
            "Format": property.type == "String" ? nil : property.type,
          ])
      }
    }
    xml.blankLine()
  }

  private static func appendAssociations(_ plan: ConnectorPlan, to xml: inout XMLText) {
    for (name, first, second, isMany) in [
      ("groups", "\(plan.group):members", "\(plan.account):groups", true),
      ("unit", "\(plan.unit):members", "\(plan.account):unit", false),
      ("manager", "\(plan.account):reports", "\(plan.account):manager", false),
    ] {
      xml.element(
        "EntityAssociation",
        [
          "Identifier": "\(plan.account)_\(name)", "DisplayName_L1": "\(plan.name) - \(name)",
          "Property1": first, "Property2": second, "IsProperty1Collection": "true",
          "IsProperty2Collection": isMany ? "true" : nil,
        ])
      let type = first.prefix { $0 != ":" }
      xml.element(
        "EntityAssociationMapping",
        [
          "Identifier": "\(plan.account)_\(name)", "Connector": plan.name,
          "ConnectionTable": "\(plan.connection)_\(name)", "Column1": "owner",
          "EntityPropertyMapping1": "\(type):uniqueId", "Column2": "member",
          "EntityPropertyMapping2": "\(plan.account):uniqueId",
        ])
    }
    for (type, property) in [
      (plan.account, "displayName"), (plan.group, "label"), (plan.unit, "label"),
    ] {
      xml.element(
        "EntityPropertyExpression",
        [
          "Identifier": "\(type)_InternalDisplayName", "EntityType": type,
          "Property": "InternalDisplayName", "Binding": "\(type):\(property)",
        ])
    }
  }
}
