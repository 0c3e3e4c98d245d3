/// Tiles, tables and the search bar.
///
/// The page of the module leaves out what `OptimizeDisplayTable` changes of people's tiles, table and
/// search bar. The documented copies for workflows show it, so it is taken from there.
enum ModuleTables {
  static let tiles: [ModuleElement] = [
    .named(
      "Tile", "Directory_UserRecord_Tile1", "User: first/last name",
      with: ["EntityType": "Directory_UserRecord", "TileDesignElement": "picture-text"],
      children: [
        ModuleElement(
          "Item", ["Binding": "FirstName", "LineDisplayOrderIndicator": "1", "LineNumber": "2"]),
        ModuleElement(
          "Item", ["Binding": "LastName", "LineDisplayOrderIndicator": "2", "LineNumber": "2"]),
        ModuleElement("Item", ["Binding": "Title.DisplayName", "LineNumber": "3"]),
        ModuleElement("Item", ["Binding": "User.Id", "LineNumber": "5"]),
        ModuleElement("Item", ["Binding": "User.PhotoTag", "LineNumber": "6"]),
      ]),
    .named(
      "Tile", "Directory_UserRecord_Tile2", "User: dep/loc",
      with: ["EntityType": "Directory_UserRecord", "TileDesignElement": "inline data-icon"],
      children: [
        ModuleElement("Item", ["Binding": "Organization.DisplayName", "LineNumber": "1"]),
        ModuleElement("Item", ["Binding": "Site.DisplayName", "LineNumber": "2"]),
      ]),
    .named(
      "Tile", "Directory_UserRecord_Tile3", "User: contact",
      with: ["EntityType": "Directory_UserRecord", "TileDesignElement": "inline data-icon"],
      children: [
        ModuleElement("Item", ["Binding": "PhoneNumber", "LineNumber": "1"]),
        ModuleElement("Item", ["Binding": "MobileNumber", "LineNumber": "2"]),
      ]),
    .named(
      "Tile", "Directory_User_Tile1", "User: first/last name",
      with: ["EntityType": "Directory_User", "TileDesignElement": "picture-text"],
      children: [
        ModuleElement(
          "Item",
          ["Binding": "MainRecord.FirstName", "LineDisplayOrderIndicator": "1", "LineNumber": "2"]),
        ModuleElement(
          "Item",
          ["Binding": "MainRecord.LastName", "LineDisplayOrderIndicator": "2", "LineNumber": "2"]),
        ModuleElement("Item", ["Binding": "MainRecord.Title.DisplayName", "LineNumber": "3"]),
        ModuleElement("Item", ["Binding": "Id", "LineNumber": "5"]),
        ModuleElement("Item", ["Binding": "PhotoTag", "LineNumber": "6"]),
      ]),
    .named(
      "Tile", "Directory_User_Tile2", "User: dep/loc",
      with: ["EntityType": "Directory_User", "TileDesignElement": "inline data-icon"],
      children: [
        ModuleElement(
          "Item", ["Binding": "MainRecord.Organization.DisplayName", "LineNumber": "1"]),
        ModuleElement("Item", ["Binding": "MainRecord.Site.DisplayName", "LineNumber": "2"]),
      ]),
    .named(
      "Tile", "Directory_User_Tile3", "User: contact",
      with: ["EntityType": "Directory_User", "TileDesignElement": "inline data-icon"],
      children: [
        ModuleElement("Item", ["Binding": "MainRecord.PhoneNumber", "LineNumber": "1"]),
        ModuleElement("Item", ["Binding": "MainRecord.MobileNumber", "LineNumber": "2"]),
      ]),
  ]

  static let tables: [ModuleElement] = [
    .named(
      "DisplayTable", "Directory_ExternalCompany",
      with: [
        "DisplayTableDesignElement": "table", "EntityType": "Directory_ExternalCompany",
        "IsEntityTypeDefault": "true",
      ],
      children: [
        ModuleElement(
          "Column",
          [
            "CanBeFiltered": "true", "ColumnSize": "12", "DefaultSortPriority": "1",
            "DisplayBinding": "DisplayName", "IsDisplayInSummaryView": "true",
            "IsResizable": "true", "IsSortable": "true",
          ])
      ]),
    .named(
      "DisplayTable", "Directory_Organization",
      with: [
        "DisplayTableDesignElement": "table", "EntityType": "Directory_Organization",
        "IsEntityTypeDefault": "true", "ParentProperty": "Parent",
      ],
      children: [
        ModuleElement(
          "Column",
          [
            "CanBeFiltered": "true", "ColumnSize": "6", "DefaultSortPriority": "1",
            "DisplayBinding": "DisplayName", "IsDisplayInSummaryView": "true",
            "IsResizable": "true", "IsSortable": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Manager", "DisplayName_L2": "Responsable", "ColumnSize": "4",
            "DisplayBinding": "Manager.InternalDisplayName", "IsDisplayInSummaryView": "true",
            "IsResizable": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Type", "DisplayName_L2": "Type", "ColumnSize": "2",
            "DisplayBinding": "Type.InternalDisplayName", "IsDisplayInSummaryView": "true",
            "IsResizable": "true",
          ]),
      ]),
    .named(
      "DisplayTable", "Directory_Site",
      with: [
        "DisplayTableDesignElement": "table", "EntityType": "Directory_Site",
        "IsEntityTypeDefault": "true",
      ],
      children: [
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Country", "DisplayName_L2": "Pays", "CanBeFiltered": "true",
            "ColumnSize": "2", "DefaultSortPriority": "1",
            "DisplayBinding": "Region.Country.DisplayName", "IsDisplayInSummaryView": "true",
            "IsResizable": "true", "IsSortable": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "State", "DisplayName_L2": "Région", "CanBeFiltered": "true",
            "ColumnSize": "2", "DefaultSortPriority": "2", "DisplayBinding": "Region.DisplayName",
            "IsDisplayInSummaryView": "true", "IsResizable": "true", "IsSortable": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "CanBeFiltered": "true", "ColumnSize": "8", "DefaultSortPriority": "3",
            "DisplayBinding": "DisplayName", "IsDisplayInSummaryView": "true",
            "IsResizable": "true", "IsSortable": "true",
          ]),
      ]),
    .named(
      "DisplayTable", "Directory_Subsidiary",
      with: [
        "DisplayTableDesignElement": "table", "EntityType": "Directory_Subsidiary",
        "IsEntityTypeDefault": "true",
      ],
      children: [
        ModuleElement(
          "Column",
          [
            "CanBeFiltered": "true", "ColumnSize": "12", "DefaultSortPriority": "1",
            "DisplayBinding": "DisplayName", "IsDisplayInSummaryView": "true",
            "IsResizable": "true", "IsSortable": "true",
          ])
      ]),
    .named(
      "DisplayTable", "Directory_User",
      with: [
        "DisplayTableDesignElement": "list", "EntityType": "Directory_User",
        "IsEntityTypeDefault": "true",
      ],
      children: [
        ModuleElement(
          "Column",
          [
            "ColumnSize": "6", "DefaultSortPriority": "1", "IsDisplayInSummaryView": "true",
            "SortBinding": "MainRecord.LastName", "Tile": "Directory_User_Tile1",
          ]),
        ModuleElement(
          "Column",
          [
            "ColumnSize": "3", "IsDisplayInSummaryView": "true",
            "SortBinding": "MainRecord.FirstName", "Tile": "Directory_User_Tile2",
          ]),
        ModuleElement("Column", ["ColumnSize": "3", "Tile": "Directory_User_Tile3"]),
      ]),
    .named(
      "DisplayTable", "Directory_UserRecord",
      with: [
        "DisplayTableDesignElement": "list", "EntityType": "Directory_UserRecord",
        "IsEntityTypeDefault": "true",
      ],
      children: [
        ModuleElement(
          "Column",
          [
            "ColumnSize": "6", "DefaultSortPriority": "1", "IsDisplayInSummaryView": "true",
            "SortBinding": "LastName", "Tile": "Directory_UserRecord_Tile1",
          ]),
        ModuleElement(
          "Column",
          [
            "ColumnSize": "3", "IsDisplayInSummaryView": "true", "SortBinding": "FirstName",
            "Tile": "Directory_UserRecord_Tile2",
          ]),
        ModuleElement("Column", ["ColumnSize": "3", "Tile": "Directory_UserRecord_Tile3"]),
      ]),
    .named(
      "DisplayTable", "Directory_UserRecord_Helpdesk",
      with: ["DisplayTableDesignElement": "table", "EntityType": "Directory_UserRecord"],
      children: [
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Title", "DisplayName_L2": "Fonction",
            "DisplayBinding": "Title.InternalDisplayName", "IsDisplayInSummaryView": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Department", "DisplayName_L2": "Département",
            "DisplayBinding": "Organization.InternalDisplayName", "IsDisplayInSummaryView": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Site", "DisplayName_L2": "Site",
            "DisplayBinding": "Site.InternalDisplayName", "IsDisplayInSummaryView": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Start Date", "DisplayName_L2": "Date de début",
            "DisplayBinding": "StartDate", "IsDisplayInSummaryView": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "End Date", "DisplayName_L2": "Date de fin",
            "DisplayBinding": "EndDate", "IsDisplayInSummaryView": "true",
          ]),
      ]),
    .named(
      "DisplayTable", "Directory_UserRecord_Homonym",
      with: [
        "DisplayTableDesignElement": "table", "EntityType": "Directory_UserRecord",
        "HomonymEntityLink": "Directory_UserRecord",
      ],
      children: [
        ModuleElement(
          "Column",
          [
            "ColumnSize": "2", "DefaultSortPriority": "1", "DisplayBinding": "LastName",
            "IsDisplayInSummaryView": "true", "IsResizable": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "ColumnSize": "2", "DisplayBinding": "FirstName", "IsDisplayInSummaryView": "true",
            "IsResizable": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "ColumnSize": "2", "DisplayBinding": "BirthName", "IsDisplayInSummaryView": "true",
            "IsResizable": "true",
          ]),
        ModuleElement(
          "Column",
          ["DisplayBinding": "BirthDate", "IsDisplayInSummaryView": "true", "IsResizable": "true"]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "UserType", "DisplayName_L2": "Type", "ColumnSize": "2",
            "DisplayBinding": "UserType.InternalDisplayName", "IsDisplayInSummaryView": "true",
            "IsResizable": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "External Company", "DisplayName_L2": "Société externe",
            "DisplayBinding": "ExternalCompany.InternalDisplayName",
            "IsDisplayInSummaryView": "true", "IsResizable": "true",
          ]),
      ]),
    .named(
      "DisplayTable", "Directory_UserRecord_ManageContracts",
      with: ["DisplayTableDesignElement": "table", "EntityType": "Directory_UserRecord"],
      children: [
        ModuleElement(
          "Column", ["DisplayBinding": "EmployeeId", "IsDisplayInSummaryView": "true"]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "User Type", "DisplayName_L2": "Type",
            "DisplayBinding": "UserType.InternalDisplayName", "IsDisplayInSummaryView": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Subsidiary", "DisplayName_L2": "Filiale",
            "DisplayBinding": "Subsidiary.InternalDisplayName", "IsDisplayInSummaryView": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Start Date", "DisplayName_L2": "Début",
            "DisplayBinding": "ContractStartDate", "IsDisplayInSummaryView": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "End Date", "DisplayName_L2": "Fin",
            "DisplayBinding": "ContractEndDate", "IsDisplayInSummaryView": "true",
          ]),
      ]),
    .named(
      "DisplayTable", "Directory_UserRecord_ManagePositions",
      with: ["DisplayTableDesignElement": "table", "EntityType": "Directory_UserRecord"],
      children: [
        ModuleElement(
          "Column", ["DisplayBinding": "PositionIdentifier", "IsDisplayInSummaryView": "true"]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Title", "DisplayName_L2": "Fonction",
            "DisplayBinding": "Title.InternalDisplayName", "IsDisplayInSummaryView": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Department", "DisplayName_L2": "Département",
            "DisplayBinding": "Organization.InternalDisplayName", "IsDisplayInSummaryView": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Site", "DisplayName_L2": "Site",
            "DisplayBinding": "Site.InternalDisplayName", "IsDisplayInSummaryView": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "Start Date", "DisplayName_L2": "Début",
            "DisplayBinding": "PositionStartDate", "IsDisplayInSummaryView": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "DisplayName_L1": "End Date", "DisplayName_L2": "Fin",
            "DisplayBinding": "PositionEndDate", "IsDisplayInSummaryView": "true",
          ]),
      ]),
    .named(
      "DisplayTable", "Directory_UserType",
      with: [
        "DisplayTableDesignElement": "table", "EntityType": "Directory_UserType",
        "IsEntityTypeDefault": "true",
      ],
      children: [
        ModuleElement(
          "Column",
          [
            "CanBeFiltered": "true", "ColumnSize": "8", "DefaultSortPriority": "1",
            "DisplayBinding": "DisplayName", "IsDisplayInSummaryView": "true",
            "IsResizable": "true", "IsSortable": "true",
          ]),
        ModuleElement(
          "Column",
          [
            "CanBeFiltered": "true", "ColumnSize": "4", "DisplayBinding": "Category.DisplayName",
            "IsDisplayInSummaryView": "true", "IsResizable": "true",
          ]),
      ]),
  ]

  static let searchBars: [ModuleElement] = [
    ModuleElement(
      "SearchBar",
      [
        "EntityType": "Directory_User", "Menu": "Search_Directory_User",
        "SearchBarDesignElement": "Inline",
      ],
      children: [
        ModuleElement(
          "Criterion",
          [
            "Binding1": "Identifier", "ColumnSize": "2", "InputType": "Auto",
            "PlaceHolderText_L1": "Identifier", "PlaceHolderText_L2": "Identifier",
          ]),
        ModuleElement(
          "Criterion",
          [
            "Binding1": "PhoneticFirstLastName", "Binding2": "PhoneticLastFirstName",
            "Binding3": "MainRecord.LastName", "ColumnSize": "2", "InputType": "Auto",
            "Operator": "FlexibleStartWith", "PlaceHolderText_L1": "Name",
            "PlaceHolderText_L2": "Nom",
          ]),
        ModuleElement(
          "Criterion",
          [
            "Binding1": "MainRecord.Organization", "ColumnSize": "2", "InputType": "Auto",
            "PlaceHolderText_L1": "Department", "PlaceHolderText_L2": "Département",
          ]),
        ModuleElement(
          "Criterion",
          [
            "Binding1": "PresenceState", "ColumnSize": "2", "DefaultValue": "-101;-102",
            "InputType": "ComboboxMultiSelection", "Operator": "Equal",
          ]),
        ModuleElement(
          "Criterion",
          [
            "Binding1": "MainRecord.Site", "ColumnSize": "2", "InputType": "Auto",
            "IsVisibleInAdvancedView": "true", "PlaceHolderText_L1": "Site",
            "PlaceHolderText_L2": "Site",
          ]),
        ModuleElement(
          "Criterion",
          [
            "Binding1": "MainRecord.Subsidiary", "ColumnSize": "2", "InputType": "Auto",
            "IsVisibleInAdvancedView": "true", "PlaceHolderText_L1": "Subsidiary",
            "PlaceHolderText_L2": "Filiale",
          ]),
        ModuleElement(
          "Criterion",
          [
            "Binding1": "MainRecord.Title", "ColumnSize": "2", "InputType": "Auto",
            "IsVisibleInAdvancedView": "true", "PlaceHolderText_L1": "Title",
            "PlaceHolderText_L2": "Fonction",
          ]),
        ModuleElement(
          "Criterion",
          [
            "Binding1": "MainRecord.UserType", "ColumnSize": "2", "InputType": "Auto",
            "IsVisibleInAdvancedView": "true", "PlaceHolderText_L1": "User Type",
            "PlaceHolderText_L2": "Type de collaborateur",
          ]),
      ])
  ]
}
