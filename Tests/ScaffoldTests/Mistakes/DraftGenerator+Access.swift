/// Profiles, clients and what they may do.
extension DraftGenerator {
  mutating func addAccess() {
    add("Profile", ["Identifier": "Agent", "DisplayName_L1": label("Agent")])
    add(
      "Profile",
      ["Identifier": "Manager", "DisplayName_L1": label("Manager"), "IsComponent": maybe("false")])
    add("ProfileContext", ["Id": "-2", "IsAutomatic": maybe(boolean()), "Category": "Access"])
    clients = random.pick([["Job"], ["Job", "Night"], ["Robot", "Night"]])
    for client in clients {
      add(
        "OpenIdClient",
        [
          "Identifier": client, "DisplayName_L1": label(client), "Profile": "Agent",
          "HashedSecret": "gJFPAnTO1UKzxk/RhmYpbvwb6G+Q/FfwKsW0btRtRIk=",
          "Context": maybe("-2"), "ExpirationDate": maybe(random.pick(["2031-05-01", "20310501"])),
        ])
    }
    add("SynchronizationAccessControlRules", ["Profile": "Agent"])
    add("ProvisioningAccessControlRules", ["Profile": "Agent"])
    add("JobViewAccessControlRules", ["Profile": "Agent"])
    add(
      "AccessControlRule",
      [
        "Identifier": "Agent_Progress", "DisplayName_L1": label("Progress"),
        "EntityType": "TaskInstance", "Profile": "Agent",
      ],
      [
        DraftElement("Entry", ["Permission": "/Jobs/TaskInstance/Update", "CanExecute": "true"])
      ])
    addRules()
    add(
      "AssignedProfile",
      [
        "Profile": "Manager", "Context": "-2", "User": "U 1024", "IsDenied": maybe(boolean()),
        "StartDate": maybe("2026-01-31"), "EndDate": maybe("2030-01-31T08:00:00Z"),
        "AccessState": maybe("Approved"),
      ])
    if random.oneIn(2) { addProfileRules() }
  }

  private mutating func addRules() {
    add(
      "AccessControlPropertyGroup",
      ["Identifier": "Private", "DisplayName_L1": label("Private")])
    add(
      "AccessControlEntityType", ["Identifier": "Directory_User"],
      [DraftElement("Property", ["Identifier": "Grade", "VisibilityGroup": "Private"])])
    add(
      "AccessControlRule",
      [
        "Identifier": "Manager_Users", "DisplayName_L1": label("Users"),
        "EntityType": "Directory_User", "Profile": "Manager",
      ],
      [
        DraftElement(
          "Entry",
          [
            "Permission": "/Custom/Resources/Directory_User/View", "CanExecute": "true",
            "PropertyGroup": maybe("Private"), "Priority": maybe("1"),
            "FullAccessProperties": maybe(boolean()),
          ]),
        DraftElement(
          "Entry", ["Permission": "/ProvisioningPolicy/SingleRole/Query", "CanExecute": boolean()]),
        DraftElement(
          "Filter",
          [
            "Binding": random.pick(["Organization.Code", "Manager"]), "CurrentUser": maybe("1"),
            "Operator": maybe("NotEquals"), "Dimension": maybe("Organization0"),
          ]),
      ])
    if random.oneIn(2) { add("JobExecutionAccessControlRules", ["Profile": "Manager"]) }
    if random.oneIn(2) {
      add(
        "AccessControlPermission",
        ["Identifier": "/Custom/Payslips/View", "BlockInheritance": maybe(boolean())])
    }
  }

  private mutating func addProfileRules() {
    add(
      "ProfileRuleContext",
      [
        "EntityType": "Directory_User", "ResourceType": systems[0].resourceType,
        "IsAppliedToRoot": maybe(boolean()),
      ],
      [
        DraftElement(
          "ProfileRule",
          [
            "Profile": "Manager", "B0": maybe("Directory_User:Organization"),
            "RootExpression": "C#:user:return user.Reports.Any();",
          ])
      ])
  }
}
