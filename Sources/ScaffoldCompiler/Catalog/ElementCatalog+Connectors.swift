/// Connected systems and how they are read and written.
extension ElementCatalog {
  static let connectors: [ElementDefinition] = [
    ElementDefinition(
      "Agent", "A running agent, as its settings name it",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string, required: true),
        .init("State", .enumeration(.agentState), default: "0"),
        .init("URI", .string),
      ]),
    ElementDefinition(
      "Connector", "One connected system, with its limits and its agent",
      attributes: [
        .init("Agent", .reference(.agent)),
        .init("CompleteJob", .enumeration(.jobIntegrationRule), default: "0"),
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string, required: true),
        .init("IncrementalJob", .enumeration(.jobIntegrationRule), default: "0"),
        .init("IsDeactivated", .boolean, default: "false"),
        .init("MaxLinkPercentageDeletedLines", .int32, default: "5"),
        .init("MaxLinkPercentageInsertedLines", .int32, default: "5"),
        .init("MaxPercentageDeletedLines", .int32, default: "5"),
        .init("MaxPercentageInsertedLines", .int32, default: "5"),
        .init("MaxPercentageUpdatedLines", .int32, default: "5"),
        .init("MaximumDeletedLines", .int32, default: "100"),
        .init("MaximumInsertedLines", .int32, default: "100"),
        .init("MaximumLinkDeletedLines", .int32, default: "1000"),
        .init("MaximumLinkInsertedLines", .int32, default: "1000"),
        .init("MaximumUpdatedLines", .int32, default: "100"),
      ]),
    ElementDefinition(
      "Connection", "How a connector reaches its system, through a package",
      attributes: [
        .init("Connector", .reference(.connector), required: true),
        .init("DeactivationExportFulfill", .enumeration(.deactivationExportFulfill), default: "0"),
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string, required: true),
        .init("Package", .reference(.package), required: true),
      ],
      children: [
        ElementDefinition(
          "Transformation",
          attributes: [
            .init("AddedDays", .float),
            .init("Column", .string),
            .init("ConcatSeparator", .string),
            .init("DatePattern", .string),
            .init("InputColumn", .string),
            .init("InputColumn2", .string, family: .decimal("InputColumn", 2...5)),
            .init("MaxYear", .int32),
            .init("MinYear", .int32),
            .init("RemoveDuplicates", .boolean),
            .init("RemoveEmpty", .boolean),
            .init("SortValues", .boolean),
            .init("Table", .string),
            .init("Type", .enumeration(.connectionTransformationType), required: true),
            .init("WhereOperator", .enumeration(.connectionTransformationWhereValueOperator)),
            .init("WhereValue", .string),
          ])
      ]),
    ElementDefinition(
      "ConnectionTable", "A table that a connection exports",
      attributes: [
        .init("Connection", .reference(.connection), required: true),
        .init("DisplayName", .string),
        .init("Identifier", .string, required: true),
        .init("Path", .string),
      ],
      children: [
        ElementDefinition(
          "Column",
          attributes: [
            .init("DisplayName", .string),
            .init("ForeignColumn", .reference(.column)),
            .init("Identifier", .string, required: true),
            .init("IsMultivalued", .boolean, default: "false"),
            .init("KeyType", .enumeration(.connectionColumnKeyType), default: "0"),
            .init("Path", .string),
            .init("ValueLength", .int32, default: "0"),
            .init("ValueType", .enumeration(.connectionColumnValueType), default: "0"),
          ])
      ]),
    ElementDefinition(
      "EntityTypeMapping", "Which exported column fills which property of an entity type",
      attributes: [
        .init("Identifier", .reference(.entityType), required: true),
        .init("C0", .string),
        .init("ConnectionTable", .string),
        .init("Connector", .reference(.connector)),
        .init("MaximumDeletedLines", .int32, default: "0"),
        .init("MaximumInsertedLines", .int32, default: "0"),
        .init("MaximumUpdatedLines", .int32, default: "0"),
        .init("MaxPercentageDeletedLines", .int32, default: "0"),
        .init("MaxPercentageInsertedLines", .int32, default: "0"),
        .init("MaxPercentageUpdatedLines", .int32, default: "0"),
      ],
      children: [
        ElementDefinition(
          "Property",
          attributes: [
            .init("Identifier", .reference(.entityProperty), required: true),
            .init("ConnectionColumn", .string),
            .init("Format", .string),
            .init("IsPrimaryKey", .boolean, default: "false"),
            .init("IsUniqueKey", .boolean, default: "false"),
            .init("IsMultiValuedProperty", .boolean, default: "false"),
            .init("ScimSchema", .string),
          ])
      ]),
    ElementDefinition(
      "EntityAssociationMapping", "Which exported columns fill an association",
      attributes: [
        .init("Identifier", .reference(.entityAssociation)),
        .init("C0", .string),
        .init("Column1", .string, required: true),
        .init("Column2", .string, required: true),
        .init("ConnectionTable", .string),
        .init("Connector", .reference(.connector), required: true),
        .init("EntityPropertyMapping1", .reference(.entityPropertyMapping), required: true),
        .init("EntityPropertyMapping2", .reference(.entityPropertyMapping), required: true),
        .init("MaxPercentageDeletedLines", .int32, default: "0"),
        .init("MaxPercentageInsertedLines", .int32, default: "0"),
        .init("MaximumDeletedLines", .int32, default: "0"),
        .init("MaximumInsertedLines", .int32, default: "0"),
      ]),
    ElementDefinition(
      "PasswordResetSettings", "How passwords are made, sent and reset",
      attributes: [
        .init("AutoGenerate", .boolean, default: "false"),
        .init("BeneficiaryEmailBinding", .reference(.binding)),
        .init("BeneficiaryFullNameBinding", .reference(.binding)),
        .init("DefaultPassword", .string),
        .init("DisableNotifications", .boolean, default: "false"),
        .init("GeneratedDigitCharsCount", .int32, default: "2"),
        .init("GeneratedLength", .int32, default: "12"),
        .init("GeneratedLowerCaseCharsCount", .int32, default: "6"),
        .init("GeneratedSymbolCharsCount", .int32, default: "2"),
        .init("GeneratedUpperCaseCharsCount", .int32, default: "2"),
        .init("Identifier", .string, required: true),
        .init("Mode", .enumeration(.passwordResetMode), default: "0"),
        .init("MustChange", .boolean, default: "false"),
        .init("NotificationCC", .string),
        .init("NotifiedEmailBinding", .reference(.binding)),
        .init("NotifiedFullNameBinding", .reference(.binding)),
        .init("StrengthCheck", .string),
      ]),
    ElementDefinition(
      "AzureADResourceTypeMapping", "How a resource type is written to Microsoft Entra ID",
      attributes: [
        .init("Identifier", .reference(.resourceType), required: true),
        .init("Connection", .reference(.connection), required: true),
        .init("DefaultObjectClass", .string, required: true),
        .init("InvitationCustomizedMessageBody", .string),
        .init("InvitationMessageLanguage", .string),
        .init("InvitationMode", .enumeration(.invitationMode), default: "None"),
        .init("InvitationRedirectUrl", .string),
        .init("PasswordResetSetting", .reference(.passwordResetSettings)),
      ],
      children: [
        ElementDefinition(
          "Property",
          attributes: [
            .init("Property", .reference(.entityProperty), required: true),
            .init("IsDNProperty", .boolean),
            .init("DataSourceBacklinkColumnName", .string),
            .init("IsDisplayNameProperty", .boolean),
            .init("IsMailProperty", .boolean),
          ])
      ]),
    ElementDefinition(
      "EasyVistaResourceTypeMapping", "How a resource type becomes a ticket in EasyVista",
      attributes: [
        .init("Identifier", .reference(.resourceType), required: true),
        .init("CatalogCode", .string, required: true),
        .init("Connection", .reference(.connection), required: true),
        .init("RecipientId", .string, required: true),
        .init("Description", .string),
        .init("ImpactId", .string),
        .init("SeverityId", .string),
        .init("TicketSynchroIsNotAvailable", .boolean, default: "false"),
        .init("Title", .string),
        .init("UrgencyId", .string),
      ]),
    ElementDefinition(
      "EasyVistaUserResourceTypeMapping", "How a resource type is written to EasyVista as a user",
      attributes: [
        .init("Identifier", .reference(.resourceType), required: true)
      ]),
    ElementDefinition(
      "LdapResourceTypeMapping",
      "How a resource type is written to Active Directory or another LDAP directory",
      attributes: [
        .init("Identifier", .reference(.resourceType), required: true),
        .init("Connection", .reference(.connection), required: true),
        .init("DefaultObjectClass", .string),
        .init("RDNAttributeIdentifier", .string),
        .init("PasswordResetSetting", .reference(.passwordResetSettings)),
        .init("UsePermissiveModify", .boolean, default: "false"),
        .init("UseTreeDelete", .boolean, default: "false"),
      ],
      children: [
        ElementDefinition(
          "Property",
          attributes: [
            .init("Property", .reference(.entityProperty), required: true),
            .init("IsDNProperty", .boolean),
            .init("IsParentProperty", .boolean),
            .init("IsRDNProperty", .boolean),
            .init("IsUserAccountControlProperty", .boolean),
            .init("DataSourceBacklinkColumnName", .string),
            .init("MultiValueSeparator", .string),
          ])
      ]),
    ElementDefinition(
      "ManualProvisioningResourceTypeMapping", "How a resource type is provisioned by people",
      attributes: [
        .init("Identifier", .reference(.resourceType), required: true),
        .init("Connection", .reference(.connection), required: true),
        .init("TicketSynchroIsNotAvailable", .boolean),
      ]),
    ElementDefinition(
      "NimResourceTypeMapping", "How a resource type assigns profiles of the product itself",
      attributes: [
        .init("Identifier", .reference(.resourceType), required: true),
        .init("Connection", .reference(.connection)),
      ]),
    ElementDefinition(
      "OktaResourceTypeMapping", "How a resource type is written to Okta",
      attributes: [
        .init("Identifier", .reference(.resourceType), required: true),
        .init("Connection", .reference(.connection), required: true),
        .init("DefaultObjectClass", .string),
        .init("PasswordResetSetting", .reference(.passwordResetSettings)),
      ]),
    ElementDefinition(
      "ResourceTypeMapping", "How a resource type is written through a connection",
      attributes: [
        .init("Identifier", .reference(.resourceType), required: true),
        .init("DefaultObjectClass", .string),
        .init("Connection", .reference(.connection)),
      ]),
    ElementDefinition(
      "SapResourceTypeMapping", "How a resource type is written to SAP",
      attributes: [
        .init("Identifier", .reference(.resourceType), required: true),
        .init("Connection", .reference(.connection), required: true),
        .init("DefaultObjectClass", .string),
        .init("PasswordResetSetting", .reference(.passwordResetSettings)),
      ],
      children: [
        ElementDefinition(
          "Property",
          attributes: [
            .init("Property", .reference(.entityProperty), required: true),
            .init("IsDNProperty", .boolean),
            .init("DataSourceBacklinkColumnName", .string),
          ])
      ]),
    ElementDefinition(
      "ScimResourceTypeMapping", "How a resource type is written to a SCIM service",
      attributes: [
        .init("Identifier", .reference(.resourceType), required: true),
        .init("Connection", .reference(.connection), required: true),
        .init("DefaultObjectClass", .string),
      ],
      children: [
        ElementDefinition(
          "Property",
          attributes: [
            .init("Property", .reference(.entityProperty), required: true),
            .init("IsDNProperty", .boolean),
          ])
      ]),
    ElementDefinition(
      "ServiceNowResourceTypeMapping",
      "How a resource type is written to ServiceNow, or becomes a ticket there",
      attributes: [
        .init("Identifier", .reference(.resourceType), required: true),
        .init("Connection", .reference(.connection), required: true),
        .init("DefaultObjectClass", .string),
        .init("PasswordResetSetting", .reference(.passwordResetSettings)),
        .init("TicketAdditionalInformation", .string),
        .init("TicketCallerId", .string),
        .init("TicketCategory", .string),
        .init("TicketImpact", .enumeration(.ticketImpact), default: "Low"),
        .init("TicketSubCategory", .string),
        .init("TicketSynchroIsNotAvailable", .boolean, default: "false"),
        .init("TicketUrgency", .enumeration(.ticketUrgency), default: "Low"),
      ],
      children: [
        ElementDefinition(
          "Property",
          attributes: [
            .init("Property", .reference(.entityProperty), required: true),
            .init("IsDNProperty", .boolean),
          ])
      ]),
    ElementDefinition(
      "SharePointResourceTypeMapping", "How a resource type is written to SharePoint",
      attributes: [
        .init("Identifier", .reference(.resourceType), required: true),
        .init("Connection", .reference(.connection), required: true),
      ],
      children: [
        ElementDefinition(
          "Property",
          attributes: [
            .init("Property", .reference(.entityProperty), required: true),
            .init("IsDNProperty", .boolean),
            .init("IsParentProperty", .boolean),
          ])
      ]),
  ]
}
