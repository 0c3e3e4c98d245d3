/// Roles, resource types and who may do what.
extension DraftGenerator {
  mutating func addRoles() {
    add(
      "Policy",
      [
        "Identifier": "Default", "DisplayName_L1": label("Default"),
        "IsProvisioningEnabled": boolean(), "GracePeriod": maybe(number(0...60)),
        "CommentActivationOnApproveInReview": maybe(random.pick(["Optional", "2"])),
      ])
    add(
      "Category", ["Identifier": "Access", "DisplayName_L1": label("Access"), "Policy": "Default"])
    add(
      "Category",
      [
        "Identifier": "Accounts", "DisplayName_L1": label("Accounts"), "Policy": "Default",
        "Parent": "Access", "IsCollapsed": maybe(boolean()),
      ])
    addRolesOfPeople()
    for system in systems { addResourceType(of: system) }
    addAutomation()
    add(
      "ContextRule",
      [
        "Identifier": "People", "DisplayName_L1": label("People"), "Policy": "Default",
        "SourceEntityType": "Directory_User", "B0": "Organization", "ResourcesBinding": "Records",
        "ResourcesStartBinding": "Begin", "ResourcesEndBinding": maybe("Records.End"),
        "ReductionOutlierPercentage": maybe("2.5"), "RiskFactorType": maybe("Max"),
      ])
    add(
      "RecordSection",
      [
        "Identifier": "Contract", "DisplayName_L1": label("Contract"),
        "ResourceEntityType": "Directory_Record", "SourceEntityType": "Directory_User",
        "StartProperty": "Begin", "EndProperty": "End", "BoundaryKind": maybe("Kept"),
      ],
      [DraftElement("Property", ["Property": "Title", "IsExcluded": maybe(boolean())])])
    if random.oneIn(2) {
      add(
        "MiningRule",
        [
          "EntityType": "Directory_User", "Policy": "Default", "Category": "Access",
          "PrecisionMinPercentage": maybe("97.5"), "RuleType": maybe("Suggested"),
        ])
    }
  }

  private mutating func addRolesOfPeople() {
    for role in ["VPN", "Building/A"] {
      add(
        "SingleRole",
        [
          "Identifier": role, "DisplayName_L1": label(role), "Category": "Access",
          "EntityType": "Directory_User", "Policy": "Default",
          "ApprovalWorkflowType": maybe(random.pick(["One", "2"])), "MaxDuration": maybe("90"),
          "R0": maybe(boolean()), "State": maybe("Manual"), "ImplicitApproval": maybe("Explicit"),
        ])
      add(
        "SingleRoleRule",
        [
          "Role": role, "Policy": "Default", "CompositeRole": maybe("Staff"),
          "D0": maybe("Sales, Paris"), "L0": maybe("true"), "Type": maybe("Suggested"),
          "Priority": maybe(number(0...9)),
        ])
    }
    add(
      "CompositeRole",
      [
        "Identifier": "Staff", "DisplayName_L1": label("Staff"), "Category": "Access",
        "EntityType": "Directory_User", "Policy": "Default", "Description_L1": maybe("All"),
        "HideOnSimplifiedView": maybe(boolean()),
      ])
    add(
      "CompositeRoleRule",
      ["Role": "Staff", "Policy": "Default", "D0": maybe("IT"), "IsDenied": maybe(boolean())])
  }

  private mutating func addResourceType(of system: System) {
    let type = system.resourceType
    add(
      "ResourceType",
      [
        "Identifier": type, "DisplayName_L1": label(type), "Category": "Accounts",
        "Policy": "Default", "SourceEntityType": "Directory_User",
        "TargetEntityType": system.account, "AllowAdd": maybe("true"),
        "AllowRemove": maybe("true"), "RemoveOrphans": maybe("false"),
        "MaximumDeletePercent": maybe(number(0...100)),
        "DependsOnOwnerProperty": maybe("Directory_User:Email"), "P0": maybe(boolean()),
        "ArgumentsExpression": maybe("C#:order:return new Arguments { [\"a\"] = (1, '(') };"),
      ],
      [
        DraftElement(
          "ScalarRule", ["Property": "cn", "Binding": "LastName", "Policy": "Default"]),
        DraftElement(
          "ScalarRule",
          [
            "Property": "\(system.account):mail",
            "Expression": "C#:user:return user.Email == null ? \"(none\" : user.Email;",
            "ComparisonType": maybe("IgnoreCase"), "IsMapped": maybe(boolean()),
          ]),
        DraftElement(
          "NavigationRule",
          [
            "Property": "groups", "Resource": "CN=Staff, OU=Groups", "Policy": "Default",
            "SingleRole": random.pick(["VPN", "Building/A"]), "L0": maybe(boolean()),
            "TimeOffsetReference": maybe("Before"),
          ]),
        DraftElement(
          "QueryRule",
          [
            "Property": "primaryGroup", "Policy": "Default",
            "SourceBinding": random.pick(["Organization.Code", "Manager.Organization.Name"]),
            "TargetBinding": "name", "TargetMatchedConfidenceLevel": maybe("100"),
          ]),
        DraftElement(
          "BinaryRule", ["Property": "thumbnail", "Binding": "Photo", "Policy": "Default"]),
        DraftElement(
          "TypeRule",
          ["Policy": "Default", "SingleRole": "VPN", "Type": "Required", "D0": maybe("a b")]),
      ])
    add(
      "ResourceCorrelationRule",
      [
        "Policy": "Default", "ResourceType": type, "SourceBinding": "Email",
        "TargetBinding": random.pick(["mail", "\(system.account):mail"]),
        "SourceMatchedConfidenceLevel": maybe(number(1...100)),
      ])
    if random.oneIn(2) {
      add(
        "ResourceClassificationRule",
        [
          "Policy": "Default", "ResourceType": type,
          "TargetExpression": "C#:entry:return entry.enabled;",
        ])
    }
    addRules(for: system)
    addMapping(of: system)
  }

  private mutating func addRules(for system: System) {
    let type = system.resourceType
    if random.oneIn(2) {
      add(
        "RoleMapping",
        [
          "Identifier": "\(system.name)_Roles", "ResourceType": type, "Property": "groups",
          "Policy": "Default", "Category": "Access", "IdentifierBinding": "name",
          "DisplayNameExpression": "C#:group:return group.name;",
          "ApprovalWorkflowType": maybe("Two"),
        ],
        [
          DraftElement(
            "Rule", [:],
            [DraftElement("Item", ["Property": "name", "Operator": "StartWith", "Value": "R_"])])
        ])
    }
    if random.oneIn(2) {
      let item = { (resource: String) in
        DraftElement(
          "Item",
          ["ResourceType": type, "Property": "\(system.account):groups", "Resource": resource])
      }
      add(
        "Risk",
        [
          "Identifier": "\(system.name)_Risk", "DisplayName_L1": label("Risk"),
          "EntityType": "Directory_User", "Policy": "Default", "Level": number(0...255),
          "ExemptionPolicy": maybe("Blocking"), "RiskType": maybe("SoD"),
        ],
        [DraftElement("Rule", [:], [item("Pay"), item("Approve")])])
    }
    if random.oneIn(3) {
      add(
        "IndirectResourceRule",
        [
          "ResourceType": type, "Property": "groups",
          "Correspondence": maybe("\(system.account):primaryGroup"),
        ])
    }
  }

  private mutating func addMapping(of system: System) {
    let common: KeyValuePairs<String, String> = [
      "Identifier": system.resourceType, "Connection": system.connection,
    ]
    let property = { (name: String, flag: String) in
      DraftElement("Property", ["Property": name, flag: "true"])
    }
    var mapping: DraftElement
    switch system.name {
    case "AD", "LDAP":
      mapping = DraftElement(
        "LdapResourceTypeMapping", common,
        [property("dn", "IsDNProperty"), property("\(system.account):cn", "IsRDNProperty")])
      mapping["DefaultObjectClass"] = "user"
      mapping["RDNAttributeIdentifier"] = "CN"
      if random.oneIn(2) { mapping["UsePermissiveModify"] = boolean() }
      addPasswords(to: &mapping, "\(system.name)_Passwords")
    case "Entra":
      mapping = DraftElement(
        "AzureADResourceTypeMapping", common, [property("mail", "IsMailProperty")])
      mapping["DefaultObjectClass"] = "user"
      mapping["InvitationMode"] = "None"
    case "SAP":
      mapping = DraftElement("SapResourceTypeMapping", common, [property("dn", "IsDNProperty")])
    case "Desk":
      mapping = DraftElement(
        "ServiceNowResourceTypeMapping", common, [property("dn", "IsDNProperty")])
      mapping["TicketImpact"] = random.pick(["Low", "Medium", "High"])
    case "Portal":
      mapping = DraftElement(
        "SharePointResourceTypeMapping", common, [property("dn", "IsDNProperty")])
    case "Bank":
      mapping = DraftElement("ManualProvisioningResourceTypeMapping", common)
      mapping["TicketSynchroIsNotAvailable"] = boolean()
    default:
      mapping = DraftElement("ResourceTypeMapping", common)
    }
    elements.append(mapping)
  }

  private mutating func addPasswords(to mapping: inout DraftElement, _ identifier: String) {
    guard random.oneIn(2) else { return }
    mapping["PasswordResetSetting"] = identifier
    add(
      "PasswordResetSettings",
      [
        "Identifier": identifier, "Mode": random.pick(["One-Way", "2"]),
        "GeneratedLength": number(8...20), "AutoGenerate": boolean(),
        "BeneficiaryEmailBinding": maybe("Directory_User:Manager.Email"),
      ])
  }

  private mutating func addAutomation() {
    let rule = random.pick([
      DraftElement("AutomationRule", ["Type": "SingleRole", "SingleRole": "VPN"]),
      DraftElement(
        "AutomationRule",
        ["Type": "Category", "Category": "Access", "EntityType": "Directory_User"]),
      DraftElement("SingleRoleAutomationRule", ["SingleRole": "Building/A"]),
      DraftElement("CompositeRoleAutomationRule", ["CompositeRole": "Staff"]),
      DraftElement(
        "CategoryAutomationRule", ["Category": "Access", "EntityType": "Directory_User"]),
      DraftElement(
        "PolicyAutomationRule", ["Policy": "Default", "EntityType": "Directory_User"]),
      DraftElement("ResourceTypeAutomationRule", ["ResourceType": systems[0].resourceType]),
    ])
    var copy = rule
    copy["Policy"] = "Default"
    copy["HoursToWait"] = number(-1...400)
    copy["WorkflowState"] = random.pick(["Found", "8"])
    copy["Decision"] = random.pick(["Approve", "Decline", "1"])
    elements.append(copy)
  }
}
