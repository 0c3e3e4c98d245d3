/// The files that a configuration has once.
enum SharedFiles {
  static let all: [GeneratedConfiguration.File] = [
    ("Agents.xml", agents), ("Directory/Directory Connector.xml", directory),
    ("Directory/Directory Dimensions.xml", dimensions), ("Languages.xml", languages),
    ("OpenIdClients.xml", clients), ("Policies.xml", policies),
  ]

  private static let agents = XMLText.file { xml in
    xml.element(
      "Agent",
      [
        "Identifier": "Local", "DisplayName_L1": "Local agent", "DisplayName_L2": "Agent local",
        "URI": "https://agent.example.test",
      ])
  }

  private static let languages = XMLText.file { xml in
    xml.element("Language", ["Code": "en-US", "IndicatorNumber": "1"])
    xml.element("Language", ["Code": "fr-FR", "IndicatorNumber": "2"])
  }

  private static let clients = XMLText.file { xml in
    xml.element(
      "Profile",
      [
        "Identifier": "AgentSynchro", "DisplayName_L1": "Agent - synchronization",
        "DisplayName_L2": "Agent - synchronisation",
      ])
    xml.element(
      "OpenIdClient",
      [
        "Identifier": "Job", "HashedSecret": "k5YQ0Zt8sJc1n0bL7m2yVg4dT9wRxA3eHfUuPqoIzNE=",
        "DisplayName_L1": "Client of the jobs", "DisplayName_L2": "Client des travaux",
        "Profile": "AgentSynchro",
      ])
    xml.element("SynchronizationAccessControlRules", ["Profile": "AgentSynchro"])
    xml.element("ProvisioningAccessControlRules", ["Profile": "AgentSynchro"])
    xml.element("JobViewAccessControlRules", ["Profile": "AgentSynchro"])
  }

  private static let policies = XMLText.file { xml in
    xml.element(
      "Policy",
      [
        "Identifier": "Default", "DisplayName_L1": "Default Policy",
        "DisplayName_L2": "Politique par défaut", "IsProvisioningEnabled": "true",
      ])
    xml.element(
      "Category",
      [
        "Identifier": "Applications", "DisplayName_L1": "Applications",
        "DisplayName_L2": "Applications", "Policy": "Default",
      ])
  }

  private static let dimensions = XMLText.file { xml in
    xml.element(
      "Dimension",
      [
        "Identifier": "Organization0", "DisplayName_L1": "Department",
        "DisplayName_L2": "Département", "EntityType": "Directory_Organization",
        "ColumnMapping": "0", "IsHierarchical": "true", "ParentProperty": "Parent",
      ])
  }

  private static let directory = XMLText.file { xml in
    xml.element(
      "Connector",
      [
        "Identifier": "Directory", "DisplayName_L1": "Directory", "DisplayName_L2": "Référentiel",
        "Agent": "Local",
      ])
    xml.element(
      "Connection",
      [
        "Identifier": "DirectoryReference", "DisplayName_L1": "Reference workbook",
        "DisplayName_L2": "Classeur de référence", "Connector": "Directory",
        "Package": "Usercube.Excel@0000001",
      ])
    append(
      "Directory_User", "User", "Collaborateur",
      scalars: [
        ("UserIdentifier", "String"), ("LastName", "String"), ("FirstName", "String"),
        ("Email", "String"), ("Login", "String"), ("PhoneNumber", "String"),
        ("StartDate", "DateTime"), ("EndDate", "DateTime"), ("IsSuspended", "Bool"),
        ("IsExternal", "Bool"),
      ],
      navigations: [
        ("Organization", 128), ("Site", 129), ("Title", 130), ("Manager", 131),
        ("DirectReports", nil),
      ], to: &xml)
    append(
      "Directory_Organization", "Department", "Département",
      scalars: [("Identifier", "String"), ("DisplayName", "String"), ("CostCenter", "String")],
      navigations: [("Parent", 128), ("Children", nil), ("Users", nil)], to: &xml)
    append(
      "Directory_Site", "Site", "Site",
      scalars: [("Identifier", "String"), ("DisplayName", "String")],
      navigations: [("Users", nil)], to: &xml)
    append(
      "Directory_Title", "Job Title", "Fonction",
      scalars: [("Identifier", "String"), ("DisplayName", "String")],
      navigations: [("Users", nil)], to: &xml)
    for (name, first, second) in [
      (
        "Directory_User_Organization", "Directory_Organization:Users", "Directory_User:Organization"
      ),
      ("Directory_User_Site", "Directory_Site:Users", "Directory_User:Site"),
      ("Directory_User_Title", "Directory_Title:Users", "Directory_User:Title"),
      ("Directory_User_Manager", "Directory_User:DirectReports", "Directory_User:Manager"),
      (
        "Directory_Organization_Parent", "Directory_Organization:Children",
        "Directory_Organization:Parent"
      ),
    ] {
      xml.element(
        "EntityAssociation",
        [
          "Identifier": name, "DisplayName_L1": name, "Property1": first, "Property2": second,
          "IsProperty1Collection": "true",
        ])
    }
  }

  private static func append(
    _ type: String, _ english: String, _ french: String, scalars: [(String, String)],
    navigations: [(String, Int?)], to xml: inout XMLText
  ) {
    xml.element(
      "EntityType",
      ["Identifier": type, "DisplayName_L1": english, "DisplayName_L2": french]
    ) { xml in
      for (place, (name, kind)) in scalars.enumerated() {
        xml.element(
          "Property",
          [
            "Identifier": name, "DisplayName_L1": name, "DisplayName_L2": name,
            "IsKey": place == 0 ? "true" : nil, "TargetColumnIndex": "\(place + 4)", "Type": kind,
          ])
      }
      for (name, column) in navigations {
        xml.element(
          "Property",
          [
            "Identifier": name, "DisplayName_L1": name, "DisplayName_L2": name,
            "TargetColumnIndex": column.map { "\($0)" }, "Type": "ForeignKey",
          ])
      }
    }
    xml.element(
      "EntityTypeMapping",
      ["Identifier": type, "Connector": "Directory", "ConnectionTable": type]
    ) { xml in
      for (place, (name, kind)) in scalars.enumerated() {
        xml.element(
          "Property",
          [
            "Identifier": name, "ConnectionColumn": name,
            "IsPrimaryKey": place == 0 ? "true" : nil, "Format": kind == "String" ? nil : kind,
          ])
      }
    }
  }
}
