import ScaffoldCompiler

/// Entity types and the systems that fill them.
extension DraftGenerator {

  mutating func addModel() {
    for (number, code) in ["en-US", "fr-FR"].enumerated() {
      add("Language", ["Code": code, "IndicatorNumber": "\(number + 1)"])
    }
    agents = random.pick([["Local"], ["North"], ["North", "South"]])
    for agent in agents where agent != "Local" || random.oneIn(2) {
      add(
        "Agent",
        [
          "Identifier": agent, "DisplayName_L1": label(agent),
          "State": maybe(random.pick(["Online", "2"])),
          "URI": maybe("https://\(agent.lowercased()).velmora.test"),
        ])
    }
    add(
      "EntityType",
      [
        "Identifier": "Directory_User", "DisplayName_L1": label("User"),
        "LicenseTag": maybe("Employee"),
      ],
      [
        scalar("Number", 4, key: true), scalar("FirstName", 5), scalar("LastName", 6),
        scalar("Email", 7), scalar("StartDate", 8, "DateTime"), scalar("EndDate", 9, "DateTime"),
        scalar("IsActive", 10, "Bool"), scalar("Grade", 11, random.pick(["Int32", "2"])),
        property("Photo", "Binary"), property("Organization", "ForeignKey", column: 128),
        property("Manager", "ForeignKey", column: 129), property("Reports", "ForeignKey"),
        property("Records", "ForeignKey"),
      ])
    add(
      "EntityType",
      ["Identifier": "Directory_Organization", "DisplayName_L1": label("Organization")],
      [
        scalar("Code", 4, key: true), scalar("Name", 5), property("Users", "ForeignKey"),
        property("Parent", "ForeignKey", column: 128), property("Children", "12"),
      ])
    add(
      "EntityType", ["Identifier": "Directory_Record", "DisplayName_L1": label("Record")],
      [
        scalar("Key", 4, key: true), scalar("Title", 5), scalar("Begin", 6, "DateTime"),
        scalar("End", 7, "DateTime"), property("User", "ForeignKey", column: 128),
      ])
    associate("Directory_User:Organization", "Directory_Organization:Users")
    associate("Directory_User:Manager", "Directory_User:Reports")
    associate("Directory_Organization:Parent", "Directory_Organization:Children")
    associate("Directory_Record:User", "Directory_User:Records")
    for priority in 1...random.number(1...2) {
      add(
        "EntityPropertyExpression",
        [
          "Identifier": "Directory_User_Name\(priority)", "EntityType": "Directory_User",
          "Property": "LastName", "Priority": "\(priority)",
          "Expression": "C#:user:return user.FirstName + \"-\" + user.Grade;",
          "PropertyCriteria": maybe("Email"),
        ])
    }
    add(
      "EntityPropertyExpression",
      [
        "Identifier": "Directory_Record_Title", "EntityType": "Directory_Record",
        "Property": "Title", "Binding": random.pick(["User.LastName", "User.Organization.Name"]),
      ])
    add(
      "Dimension",
      [
        "Identifier": "Organization0", "EntityType": "Directory_Organization",
        "DisplayName_L1": label("Organization"), "IsHierarchical": "true",
        "ParentProperty": "Parent", "ColumnMapping": maybe("0"),
      ])
  }

  func property(
    _ name: String, _ type: String, column: Int? = nil, key: Bool = false
  ) -> DraftElement {
    DraftElement(
      "Property",
      [
        "Identifier": name, "DisplayName_L1": name, "IsKey": key ? "true" : "",
        "TargetColumnIndex": column.map { "\($0)" } ?? "", "Type": type,
      ])
  }

  mutating func scalar(
    _ name: String, _ column: Int, _ type: String = "String", key: Bool = false
  ) -> DraftElement {
    property(name, type, column: column, key: key)
  }

  /// - Parameter many: which of the two leads to many.
  mutating func associate(_ one: String, _ other: String, many: String = "01") {
    let flags = many.map { $0 == "1" ? "true" : random.pick(["false", ""]) }
    add(
      "EntityAssociation",
      [
        "Identifier": one.replacing(":", with: "_"), "Property1": one, "Property2": other,
        "DisplayName_L1": maybe("Link"), "IsProperty1Collection": flags[0],
        "IsProperty2Collection": flags[1],
      ])
  }

  // MARK: Connected systems

  mutating func addSystems() {
    let known = [
      ("AD", "Usercube.AD@0000001"), ("LDAP", "Usercube.LDAP@0000001"),
      ("Badge", "Usercube.CSV@0000001"), ("Entra", "Usercube.AzureAD@0000001"),
      ("Bank", "Usercube.CSV.Complete@0000001"), ("SAP", "Usercube.SAP@0000001"),
      ("Desk", "Usercube.ServiceNow@0000001"), ("Portal", "Usercube.SharePoint@0000001"),
    ].compactMap { name, package in ConnectionPackage.named(package).map { (name, $0) } }
      .filter { $0.1.canExport }
    addConnector("Directory", agent: random.pick(agents))
    for (name, package) in known.shuffled(using: &random).prefix(random.number(1...2)) {
      let system = System(
        name: name, agent: random.pick(agents), package: package, account: "\(name)_Entry",
        group: "\(name)_Group")
      systems.append(system)
      addConnector(name, agent: system.agent)
      addTypes(of: system)
      addTables(of: system)
      addMappings(of: system)
    }
  }

  private mutating func addConnector(_ name: String, agent: String) {
    add(
      "Connector",
      [
        "Identifier": name, "DisplayName_L1": label(name), "Agent": agent,
        "MaximumDeletedLines": maybe(number(0...900)),
        "MaxPercentageInsertedLines": maybe(number(0...100)),
        "CompleteJob": maybe(random.pick(["Used", "0"])), "IsDeactivated": maybe("false"),
      ])
  }

  private mutating func addTypes(of system: System) {
    add(
      "Connection",
      [
        "Identifier": system.connection, "DisplayName_L1": label(system.name),
        "Connector": system.name, "Package": system.package.identifier,
        "DeactivationExportFulfill": maybe(random.pick(["None", "0"])),
      ],
      maybe(
        DraftElement(
          "Transformation",
          [
            "Type": "ConcatColumns", "Table": "t", "Column": "c", "InputColumn": "a",
            "InputColumn2": "b", "RemoveEmpty": "true",
          ])))
    add(
      "EntityType",
      ["Identifier": system.account, "DisplayName_L1": label("Entry")],
      [
        scalar("dn", 4, key: true), scalar("cn", 5), scalar("mail", 6),
        scalar("enabled", 7, random.pick(["Bool", "5"])), scalar("size", 8, "Int64"),
        property("thumbnail", random.pick(["Binary", "8"])), property("groups", "ForeignKey"),
        property("primaryGroup", "ForeignKey", column: 130),
      ])
    add(
      "EntityType",
      ["Identifier": system.group, "DisplayName_L1": label("Group")],
      [
        scalar("code", 4, key: true), scalar("name", 5), property("members", "ForeignKey"),
        property("primaryMembers", "ForeignKey"),
      ])
    associate("\(system.account):groups", "\(system.group):members", many: "11")
    associate("\(system.account):primaryGroup", "\(system.group):primaryMembers")
  }

  private mutating func addTables(of system: System) {
    guard random.oneIn(2) else { return }
    add(
      "ConnectionTable",
      [
        "Identifier": "\(system.name)_entries", "Connection": system.connection,
        "DisplayName": maybe("Entries"),
      ],
      [
        DraftElement(
          "Column", ["Identifier": "dn", "KeyType": "1", "ValueLength": number(0...99)]),
        DraftElement(
          "Column",
          [
            "Identifier": "group", "ForeignColumn": "id", "IsMultivalued": boolean(),
            "ValueType": random.pick(["String", "0"]),
          ]),
      ])
    add(
      "ConnectionTable",
      ["Identifier": "\(system.name)_groups", "Connection": system.connection],
      [DraftElement("Column", ["Identifier": "id"])])
  }

  private mutating func addMappings(of system: System) {
    let mapped = { (name: String, column: String) in
      DraftElement("Property", ["Identifier": name, "ConnectionColumn": column])
    }
    add(
      "EntityTypeMapping",
      [
        "Identifier": system.account, "Connector": system.name,
        "ConnectionTable": "\(system.name)_entries",
        "MaxPercentageUpdatedLines": maybe(number(1...90)),
      ],
      [
        DraftElement(
          "Property", ["Identifier": "dn", "ConnectionColumn": "dn", "IsPrimaryKey": "true"]),
        mapped("cn", "cn"), mapped("mail", "mail"), mapped("enabled", "enabled"),
        DraftElement(
          "Property", ["Identifier": "size", "ConnectionColumn": "s", "Format": maybe("Bit:4")]),
      ])
    add(
      "EntityTypeMapping",
      [
        "Identifier": system.group, "Connector": system.name,
        "ConnectionTable": "\(system.name)_groups",
      ],
      [
        DraftElement(
          "Property", ["Identifier": "code", "ConnectionColumn": "id", "IsPrimaryKey": "1"]),
        DraftElement(
          "Property", ["Identifier": "name", "ConnectionColumn": "name", "IsUniqueKey": boolean()]),
      ])
    add(
      "EntityAssociationMapping",
      [
        "Identifier": "\(system.account)_groups", "Connector": system.name,
        "ConnectionTable": "\(system.name)_entries", "Column1": "dn", "Column2": "group",
        "EntityPropertyMapping1": "\(system.account):dn",
        "EntityPropertyMapping2": "\(system.group):code",
        "MaximumDeletedLines": maybe(number(0...50)),
      ])
  }
}
