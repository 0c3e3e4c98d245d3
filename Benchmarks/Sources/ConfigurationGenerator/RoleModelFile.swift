/// `<X> Role Model.xml`: who gets an account, with what in it, and through which roles.
enum RoleModelFile {
  static func text(_ plan: ConnectorPlan) -> String {
    XMLText.file { xml in
      xml.blankLine()
      appendStandard(plan, to: &xml)
      appendAdministration(plan, to: &xml)
      appendMappings(plan, to: &xml)
      appendRules(plan, to: &xml)
      appendRoles(plan, to: &xml)
    }
  }

  private static func appendStandard(_ plan: ConnectorPlan, to xml: inout XMLText) {
    xml.element(
      "ResourceType",
      [
        "Identifier": plan.standard, "DisplayName_L1": "\(plan.name) account",
        "DisplayName_L2": "Compte \(plan.name)", "Category": "Applications", "Policy": "Default",
        "SourceEntityType": "Directory_User", "TargetEntityType": plan.account,
        "ApprovalWorkflowType": "One", "MaximumDelete": "\(plan.maximumDeletedLines)",
      ]
    ) { xml in
      xml.element(
        "TypeRule",
        ["Policy": "Default", "Type": "Required", "D0": "ORG-\(plan.number % 40)", "L0": "true"])
      for property in plan.properties {
        if let source = property.source {
          xml.element(
            "ScalarRule", ["Policy": "Default", "Property": property.name, "Binding": source])
        }
      }
      xml.element(
        "ScalarRule",
        [
          "Policy": "Default", "Property": "displayName",
          "Expression":
            "C#:user:return user.LastName + &quot;, &quot; + user.FirstName + "
            + "(user.IsExternal.GetValueOrDefault() ? &quot; (ext.)&quot; : &quot;&quot;);",
        ])
      xml.element(
        "ScalarRule",
        [
          "Policy": "Default", "Property": "isLocked",
          "Expression":
            "C#:user:return user.IsSuspended.GetValueOrDefault() &amp;&amp; user.EndDate &lt; DateTime.UtcNow;",
          "ComparisonType": "IgnoreCase",
        ])
      xml.comment("The unit is found by the code of the site that both sides know.")
      xml.element(
        "QueryRule",
        [
          "Policy": "Default", "Property": "unit", "SourceBinding": "Site.Identifier",
          "TargetBinding": "\(plan.unit):code",
        ])
      xml.element(
        "QueryRule",
        [
          "Policy": "Default", "Property": "manager", "SourceBinding": "Manager.Login",
          "TargetBinding": "\(plan.account):login",
        ])
      for role in plan.roles {
        xml.element(
          "NavigationRule",
          [
            "Policy": "Default", "Property": "groups", "Resource": role.resource,
            "SingleRole": role.name,
          ])
      }
    }
    xml.blankLine()
  }

  private static func appendAdministration(_ plan: ConnectorPlan, to xml: inout XMLText) {
    xml.element(
      "ResourceType",
      [
        "Identifier": plan.administration, "DisplayName_L1": "\(plan.name) administration account",
        "DisplayName_L2": "Compte d'administration \(plan.name)", "Category": "Applications",
        "Policy": "Default", "SourceEntityType": "Directory_User",
        "TargetEntityType": plan.account, "ApprovalWorkflowType": "Two",
      ]
    ) { xml in
      xml.element(
        "ScalarRule",
        [
          "Policy": "Default", "Property": "login",
          "Expression": "C#:user:return user.Login == null ? null : &quot;adm-&quot; + user.Login;",
        ])
      xml.element(
        "ScalarRule", ["Policy": "Default", "Property": "lastName", "Binding": "LastName"])
    }
    xml.blankLine()
  }

  private static func appendMappings(_ plan: ConnectorPlan, to xml: inout XMLText) {
    for type in [plan.standard, plan.administration] {
      xml.element(
        plan.system.mapping,
        [
          "Identifier": type, "Connection": plan.connection,
          "DefaultObjectClass": plan.system.objectClass,
          "RDNAttributeIdentifier": plan.system.relativeName,
        ]
      ) { xml in
        xml.element("Property", ["Property": "uniqueId", "IsDNProperty": "true"])
      }
    }
    xml.blankLine()
  }

  private static func appendRules(_ plan: ConnectorPlan, to xml: inout XMLText) {
    xml.element(
      "ResourceCorrelationRule",
      [
        "Policy": "Default", "ResourceType": plan.standard, "SourceBinding": "Email",
        "TargetBinding": "mail", "SourceMatchedConfidenceLevel": "100",
      ])
    xml.element(
      "ResourceCorrelationRule",
      [
        "Policy": "Default", "ResourceType": plan.standard,
        "SourceExpression":
          "C#:user:return (user.LastName + &quot; &quot; + user.FirstName).Simplify();",
        "TargetExpression":
          "C#:account:return (account.lastName + &quot; &quot; + account.firstName).Simplify();",
        "SourceMatchedConfidenceLevel": "80",
      ])
    xml.element(
      "ResourceClassificationRule",
      [
        "Policy": "Default", "ResourceType": plan.standard,
        "TargetExpression": "C#:account:return !account.login.StartsWith(&quot;adm-&quot;);",
        "ResourceTypeIdentificationConfidenceLevel": "80",
      ])
    xml.blankLine()
  }

  private static func appendRoles(_ plan: ConnectorPlan, to xml: inout XMLText) {
    for role in plan.roles {
      xml.element(
        "SingleRole",
        [
          "Identifier": role.name, "DisplayName_L1": role.english, "DisplayName_L2": role.french,
          "EntityType": "Directory_User", "Policy": "Default", "Category": "Applications",
          "ApprovalWorkflowType": "One",
        ])
    }
    xml.blankLine()
    for (place, role) in plan.roles.enumerated() {
      xml.element(
        "SingleRoleRule",
        [
          "Policy": "Default", "Role": role.name, "Type": place % 3 == 0 ? "Required" : "Suggested",
          "D0": "ORG-\(place)", "L0": "true",
        ])
    }
    xml.blankLine()
  }
}
