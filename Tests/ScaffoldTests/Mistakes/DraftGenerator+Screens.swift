/// Workflows, forms, tables and menus.
extension DraftGenerator {
  mutating func addWorkflows() {
    add(
      "Workflow",
      [
        "Identifier": "User_New", "DisplayName_L1": label("New"),
        "VariablesType": "Workflow_Directory_User", "IdentifierPrefix": maybe("NEW"),
      ],
      [
        activity("Request", "ActionWithRefine"), activity("Review", "ReviewWithFeedback"),
        activity("Persist", "Persist"),
      ])
    let pointCut = {
      (activity: String, state: String) in
      DraftElement(
        "PointCut",
        ["Activity": "User_New:\(activity)", "ActivityState": state, "Mode": "Before"])
    }
    add(
      "AddChangeAspect",
      [
        "Identifier": "User_New_Active", "Priority": maybe(number(1...100)),
        "Binding": "Workflow_Directory_User:Directory_User.IsActive",
        "ExpressionBinding": maybe("Workflow_Directory_User:Directory_User"),
        "Expression": "C#:user:return true;",
      ], [pointCut("Persist", "Persist-Invoked")])
    add(
      "AssertValueRequiredAspect",
      [
        "Identifier": "User_New_Mail", "Message_L1": maybe("Mail?"),
        "Binding": "Workflow_Directory_User:Directory_User.Organization.Name",
      ], [pointCut("Request", "ActionWithRefine-Executed")])
    add(
      "BuildUniqueValueAspect",
      [
        "Identifier": "User_New_Number", "Expression": "C#:user:return \"X\" + user.LastName;",
        "Binding": "Workflow_Directory_User:Directory_User.Number",
      ],
      [
        DraftElement(
          "UnicityCheck", ["TargetEntityType": "Directory_User", "TargetBinding": "Number"]),
        pointCut("Request", "ActionWithRefine-Executed"),
      ])
    addMails(pointCut("Review", "ReviewWithFeedback-Approved"))
    addFormsOfWorkflow()
  }

  private mutating func activity(_ name: String, _ template: String) -> DraftElement {
    DraftElement(
      "Activity",
      [
        "Identifier": name, "DisplayName_L1": label(name), "Template": template,
        "WorkflowOverviewDisable": maybe(boolean()),
      ])
  }

  private mutating func addMails(_ pointCut: DraftElement) {
    add(
      "NotificationAspect",
      [
        "Identifier": "User_New_Mails", "SubjectExpression_L1": "C#:user:return user.LastName;",
        "Binding": maybe("Workflow_Directory_User:Directory_User"),
      ],
      [
        pointCut,
        DraftElement(
          "Recipient",
          [
            "Type": "Performer", "Activity": "User_New:Request",
            "ActivityState": "ActionWithRefine-Executed",
          ]),
        DraftElement(
          "Recipient",
          ["Type": "Hardcoded", "EmailAddresses": "it@velmora.test", "IsCC": maybe(boolean())]),
        DraftElement(
          "Recipient",
          ["Type": "Binding", "Binding": "Workflow_Directory_User:Directory_User.Manager"]),
      ])
  }

  private mutating func addFormsOfWorkflow() {
    add(
      "Form", ["Identifier": "Base_User", "EntityType": "Directory_User"],
      [
        DraftElement(
          "Control",
          ["Name": "Person", "DisplayName_L1": "Person", "OutputType": "LayoutFieldset"],
          [
            DraftElement("Control", ["Binding": "LastName", "ColumnSize": "6"]),
            DraftElement(
              "Control",
              [
                "Binding": "FirstName", "IsRequired": boolean(), "InputType": maybe("Text"),
                "HomonymEntityLink": maybe("SameName"),
              ]),
          ]),
        DraftElement(
          "Control", ["Binding": "Organization.Name", "ParentControl": maybe("Person")]),
        DraftElement("Control", ["Binding": "Manager", "Binding2": "Manager.Manager"]),
      ])
    add(
      random.pick(["WorkflowCreateEntityForm", "WorkflowEditEntityForm"]),
      [
        "Identifier": "Workflow_User_New", "Activity": "User_New:Request",
        "EntityType": "Workflow_Directory_User", "FormTitle_L1": maybe("New"),
        "MainProperty": random.pick(["Directory_User", "Workflow_Directory_User:Directory_User"]),
        "WorkflowRequestType": random.pick(["Self", "2"]),
      ],
      [DraftElement("MainControl", ["EmbeddedForm": "Base_User", "OutputType": "TransformImport"])])
    add(
      "HomonymEntityLink", ["Identifier": "SameName", "FormEntityType": "Directory_User"],
      [
        DraftElement("Filter", ["Property1": "LastName", "Operator1": maybe("FlexibleEqual")])
      ])
  }

  // MARK: Screens

  mutating func addScreens() {
    add(
      "Tile",
      [
        "Identifier": "User_Tile", "DisplayName_L1": label("User"), "EntityType": "Directory_User",
        "TileDesignElement": "picture-text",
      ],
      [DraftElement("Item", ["Binding": "LastName", "LineNumber": "1"])])
    add(
      "DisplayTable",
      [
        "Identifier": "User_Table", "EntityType": "Directory_User",
        "DisplayTableDesignElement": random.pick(["table", "-2"]),
        "LinesPerPage": maybe(number(5...50)), "IsEntityTypeDefault": maybe(boolean()),
        "HomonymEntityLink": maybe("SameName"),
      ],
      [
        DraftElement(
          "Column",
          [
            "DisplayBinding": "Organization.Parent.Name", "DisplayName_L1": maybe("Above"),
            "IsSortable": maybe(boolean()), "ColumnSize": number(1...4),
          ]),
        DraftElement("Column", ["Tile": "User_Tile", "SearchOperator": maybe("Contain")]),
      ])
    add(
      "DisplayPropertyGroup",
      ["Identifier": "Dates", "DisplayName_L1": label("Dates")])
    add(
      "DisplayEntityType",
      [
        "Identifier": "Directory_User", "PluralDisplayName_L1": maybe("Users"),
        "IconCode": maybe("Contact"), "D0IsActive": maybe(boolean()), "Priority": maybe("1"),
        "AutocompleteBinding": maybe("LastName"),
      ],
      [
        DraftElement(
          "Property",
          [
            "Identifier": "StartDate", "Group": "Dates", "InputType": "Date",
            "DisplayOrder": maybe(number(0...20)), "IsHidden": maybe(boolean()),
          ]),
        DraftElement("Property", ["Identifier": "Reports", "DisplayTable": "User_Table"]),
      ])
    add(
      "Indicator",
      [
        "EntityType": "Directory_User", "Binding": "IsActive", "ComparisonOperator": "Equal",
        "Order": number(1...9),
      ],
      [DraftElement("Item", ["Color": "#ff0000", "Value": "false", "DisplayName_L1": "Gone"])])
    addMenus()
  }

  private mutating func addMenus() {
    add(
      "MenuItem",
      [
        "Identifier": "Nav_People", "ParentMenuItem": "Nav", "DisplayName_L1": label("People"),
        "IsExpandedByDefault": maybe(boolean()),
      ],
      [
        DraftElement(
          "MenuItem",
          [
            "Identifier": "Nav_Users", "EntityType": "Directory_User", "DisplayName_L1": "Users",
            "IconCode": maybe("Contact"),
          ]),
        DraftElement(
          "MenuItem",
          ["Identifier": "Nav_New", "Workflow": "User_New", "DisplayName_L1": "New"]),
      ])
    add(
      "SearchBar",
      [
        "EntityType": "Directory_User", "Menu": "Nav_Users", "SearchBarDesignElement": "Inline",
      ],
      [
        DraftElement(
          "Criterion",
          [
            "Binding1": "LastName", "Binding2": maybe("Email"), "ColumnSize": "4",
            "InputType": "Text", "Operator": maybe("FlexibleContain"),
            "IsVisibleInAdvancedView": maybe(boolean()),
          ])
      ])
    add(
      "ResourceViewEntityForm",
      [
        "Identifier": "View_Organization", "EntityType": "Directory_Organization",
        "Menu": maybe("Nav_People"),
      ], [DraftElement("Control", ["Binding": "Name"])])
  }

  // MARK: The rest

  mutating func addRest() {
    add(
      "ReportQuery",
      [
        "Identifier": "People", "DisplayName_L1": label("People"), "Query": "select Id",
        "ReturnedEntityType": "Directory_User",
      ])
    add(
      "Universe",
      [
        "Identifier": "All", "DisplayName_L1": label("All"), "ColumnNamesMode": maybe("Identifier"),
      ],
      [
        DraftElement("EntityInstance", ["Identifier": "Users", "EntityType": "Directory_User"]),
        DraftElement(
          "EntityInstance",
          [
            "Identifier": "Places", "EntityType": "Directory_Organization",
            "IsHidden": maybe(boolean()),
          ]),
        DraftElement(
          "AssociationInstance",
          [
            "Association": "Directory_User_Organization", "Instance1": "Users",
            "Instance2": "Places", "Direction": "From1To2",
          ]),
      ])
    add(
      "Notification",
      [
        "Identifier": "Leavers", "OwnerEntityType": "Directory_User",
        "RecipientMailBinding": maybe("Manager.Email"), "ReminderInterval": maybe("7"),
      ])
    add(
      "NotificationTemplate",
      [
        "Identifier": random.pick(["RunJobNotification", "TwoWayPasswordReset"]),
        "SubjectTemplate_L1": "s.cshtml",
      ])
    add(
      "Resource",
      [
        "Type": "Directory_Organization", "Id": number(-90 ... -3), "C4": "ORG", "I40": maybe("-7"),
      ])
    add(
      "AccessCertificationDataFilter",
      [
        "Campaign": "1", "Category": maybe("Access"), "ResourceType": systems[0].resourceType,
        "IncludeSingleRoles": boolean(), "LatestCertifiedLimitDate": maybe("2026-01-01 12:30"),
      ])
    addSettings()
  }

  private mutating func addSettings() {
    let settings = [
      DraftElement("AppDisplaySetting", ["PrimaryColor": "#123456", "Preview": "x"]),
      DraftElement("ConfigurationVersionSetting", ["Version": "4.2"]),
      DraftElement("CustomLink1Setting", ["Path_L1": "help", "Url": "https://velmora.test"]),
      DraftElement("MailSetting", ["MailProperty": "Directory_User:Email", "LanguageCode": "en"]),
      DraftElement("PasswordGenerationSetting", ["AllowedSymbolChars": "!?"]),
      DraftElement("SchedulingCleanDataBaseSetting", ["CronTabExpression": "30 2 * * SUN"]),
      DraftElement(
        "SelectUserByIdentityQueryHandlerSetting",
        ["OwnerEntityType": "Directory_User", "ResourceIdentityProperty": "Email"]),
    ]
    elements += settings.shuffled(using: &random).prefix(random.number(1...4))
  }
}
