/// Tiles, tables and the search bar.
///
/// The page of the module leaves out what `OptimizeDisplayTable` changes of people's tiles, table and
/// search bar. The documented copies for workflows show it, so it is taken from there.
enum ModuleTables {
  static let tiles =
    tiles(of: "Directory_UserRecord", record: "", person: "User.")
    + tiles(of: "Directory_User", record: "MainRecord.", person: "")

  /// - Parameters:
  ///   - record: the path to what is recorded of a person, with its dot.
  ///   - person: the path to the person, with its dot.
  private static func tiles(
    of entityType: String, record: String, person: String
  ) -> [ModuleElement] {
    [
      .tile(
        "\(entityType)_Tile1", "User: first/last name", of: entityType, "picture-text",
        items: [
          .item("\(record)FirstName", line: 2, place: 1),
          .item("\(record)LastName", line: 2, place: 2),
          .item("\(record)Title.DisplayName", line: 3),
          .item("\(person)Id", line: 5),
          .item("\(person)PhotoTag", line: 6),
        ]),
      .tile(
        "\(entityType)_Tile2", "User: dep/loc", of: entityType, "inline data-icon",
        items: [
          .item("\(record)Organization.DisplayName", line: 1),
          .item("\(record)Site.DisplayName", line: 2),
        ]),
      .tile(
        "\(entityType)_Tile3", "User: contact", of: entityType, "inline data-icon",
        items: [
          .item("\(record)PhoneNumber", line: 1),
          .item("\(record)MobileNumber", line: 2),
        ]),
    ]
  }

  static let tables: [ModuleElement] = [
    .table(
      "Directory_ExternalCompany", of: "Directory_ExternalCompany", isDefault: true,
      columns: [
        .column("DisplayName", size: 12, sort: 1, can: [.filtered, .resizable, .sortable])
      ]),
    .table(
      "Directory_Organization", of: "Directory_Organization", isDefault: true,
      with: ["ParentProperty": "Parent"],
      columns: [
        .column("DisplayName", size: 6, sort: 1, can: [.filtered, .resizable, .sortable]),
        .column(
          "Manager.InternalDisplayName", "Manager", "Responsable", size: 4, can: [.resizable]),
        .column("Type.InternalDisplayName", "Type", "Type", size: 2, can: [.resizable]),
      ]),
    .table(
      "Directory_Site", of: "Directory_Site", isDefault: true,
      columns: [
        .column(
          "Region.Country.DisplayName", "Country", "Pays", size: 2, sort: 1,
          can: [.filtered, .resizable, .sortable]),
        .column(
          "Region.DisplayName", "State", "Région", size: 2, sort: 2,
          can: [.filtered, .resizable, .sortable]),
        .column("DisplayName", size: 8, sort: 3, can: [.filtered, .resizable, .sortable]),
      ]),
    .table(
      "Directory_Subsidiary", of: "Directory_Subsidiary", isDefault: true,
      columns: [
        .column("DisplayName", size: 12, sort: 1, can: [.filtered, .resizable, .sortable])
      ]),
    .table(
      "Directory_User", of: "Directory_User", "list", isDefault: true,
      columns: [
        .tileColumn("Directory_User_Tile1", size: 6, sort: 1, by: "MainRecord.LastName"),
        .tileColumn("Directory_User_Tile2", size: 3, by: "MainRecord.FirstName"),
        .tileColumn("Directory_User_Tile3", size: 3),
      ]),
    .table(
      "Directory_UserRecord", of: "Directory_UserRecord", "list", isDefault: true,
      columns: [
        .tileColumn("Directory_UserRecord_Tile1", size: 6, sort: 1, by: "LastName"),
        .tileColumn("Directory_UserRecord_Tile2", size: 3, by: "FirstName"),
        .tileColumn("Directory_UserRecord_Tile3", size: 3),
      ]),
    .table(
      "Directory_UserRecord_Helpdesk", of: "Directory_UserRecord",
      columns: [
        .column("Title.InternalDisplayName", "Title", "Fonction"),
        .column("Organization.InternalDisplayName", "Department", "Département"),
        .column("Site.InternalDisplayName", "Site", "Site"),
        .column("StartDate", "Start Date", "Date de début"),
        .column("EndDate", "End Date", "Date de fin"),
      ]),
    .table(
      "Directory_UserRecord_Homonym", of: "Directory_UserRecord",
      with: ["HomonymEntityLink": "Directory_UserRecord"],
      columns: [
        .column("LastName", size: 2, sort: 1, can: [.resizable]),
        .column("FirstName", size: 2, can: [.resizable]),
        .column("BirthName", size: 2, can: [.resizable]),
        .column("BirthDate", can: [.resizable]),
        .column("UserType.InternalDisplayName", "UserType", "Type", size: 2, can: [.resizable]),
        .column(
          "ExternalCompany.InternalDisplayName", "External Company", "Société externe",
          can: [.resizable]),
      ]),
    .table(
      "Directory_UserRecord_ManageContracts", of: "Directory_UserRecord",
      columns: [
        .column("EmployeeId"),
        .column("UserType.InternalDisplayName", "User Type", "Type"),
        .column("Subsidiary.InternalDisplayName", "Subsidiary", "Filiale"),
        .column("ContractStartDate", "Start Date", "Début"),
        .column("ContractEndDate", "End Date", "Fin"),
      ]),
    .table(
      "Directory_UserRecord_ManagePositions", of: "Directory_UserRecord",
      columns: [
        .column("PositionIdentifier"),
        .column("Title.InternalDisplayName", "Title", "Fonction"),
        .column("Organization.InternalDisplayName", "Department", "Département"),
        .column("Site.InternalDisplayName", "Site", "Site"),
        .column("PositionStartDate", "Start Date", "Début"),
        .column("PositionEndDate", "End Date", "Fin"),
      ]),
    .table(
      "Directory_UserType", of: "Directory_UserType", isDefault: true,
      columns: [
        .column("DisplayName", size: 8, sort: 1, can: [.filtered, .resizable, .sortable]),
        .column("Category.DisplayName", size: 4, can: [.filtered, .resizable]),
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
