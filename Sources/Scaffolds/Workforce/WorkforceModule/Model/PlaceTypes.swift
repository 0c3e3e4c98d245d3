/// The entity types of departments, places and reserved names.
enum PlaceTypes {
  static let all: [ModuleElement] = [
    .entityType(
      "Directory_Country", "Country", "Pays",
      [
        .property("DisplayName", "Name", "Nom"),
        .variant("DisplayName_enUS", of: "DisplayName", language: 1, column: 5),
        .variant("DisplayName_frFR", of: "DisplayName", language: 2, column: 7),
        .property("ISOCode", "ISO Code", "Code ISO", column: 6),
        .property("Identifier", "Code", "Code", column: 4, isKey: true),
        .property("Regions", "Regions", "Régions", .foreignKey),
      ]),
    .entityType(
      "Directory_ExternalCompany", "External Company", "Société externe",
      [
        .property("DisplayName", "Name", "Nom", column: 5),
        .property("Identifier", "Code", "Code", column: 4, isKey: true),
        .property("Photo", "Map", "Carte", .binary),
        .property("PhotoTag", "Photo Tag", "Photo Tag", .int64, column: 6),
        .property("UserRecords", "Users", "Collaborateurs", .foreignKey),
      ]),
    .entityType(
      "Directory_JobCategory", "Business Category", "Famille de métier",
      [
        .property("DisplayName", "Name", "Libellé"),
        .variant("DisplayName_enUS", of: "DisplayName", language: 1, column: 5),
        .variant("DisplayName_frFR", of: "DisplayName", language: 2, column: 6),
        .property("Identifier", "Code", "Code", column: 4, isKey: true),
        .property("Titles", "Titles", "Fonctions", .foreignKey),
      ]),
    .entityType(
      "Directory_Organization", "Department", "Département",
      [
        .property("Assistant", "Assistant", "Assistant", .foreignKey, column: 130),
        .property("Children", "Nested Departments", "Sous départements", .foreignKey),
        .property("DisplayName", "Name", "Libellé"),
        .variant("DisplayName_enUS", of: "DisplayName", language: 1, column: 5),
        .variant("DisplayName_frFR", of: "DisplayName", language: 2, column: 6),
        .property("FullName", "Full Name", "Chemin", column: 0),
        .property("Identifier", "Code", "Code", column: 4, isKey: true),
        .property("Manager", "Manager", "Responsable", .foreignKey, column: 129),
        .property("Parent", "Parent Department", "Département parent", .foreignKey, column: 128),
        .property("Type", "Type", "Type", .foreignKey, column: 131),
        .property("UserRecords", "Users", "Collaborateurs", .foreignKey),
      ]),
    .entityType(
      "Directory_OrganizationType", "Department Type", "Type de département",
      [
        .property("DisplayName", "Name", "Libellé"),
        .variant("DisplayName_enUS", of: "DisplayName", language: 1, column: 5),
        .variant("DisplayName_frFR", of: "DisplayName", language: 2, column: 6),
        .property("Identifier", "Code", "Code", column: 4, isKey: true),
        .property("Organizations", "Departments", "Départements", .foreignKey),
      ]),
    .entityType(
      "Directory_Region", "Region", "Région",
      [
        .property("Country", "Country", "Pays", .foreignKey, column: 128),
        .property("DisplayName", "Name", "Nom"),
        .variant("DisplayName_enUS", of: "DisplayName", language: 1, column: 5),
        .variant("DisplayName_frFR", of: "DisplayName", language: 2, column: 6),
        .property("FullName", "Full Name", column: 0),
        .property("Identifier", "Code", "Code", column: 4, isKey: true),
        .property("Sites", "Sites", "Sites", .foreignKey),
      ]),
    .entityType(
      "Directory_ReservedEmail", "Reserved Email", "Email réservé",
      [
        .property("Description", "Description", "Description", column: 0),
        .property("Value", "Value", "Valeur", column: 4, isKey: true),
      ]),
    .entityType(
      "Directory_ReservedIdentifier", "Reserved Unique Identifier", "Identifiant unique reservé",
      [
        .property("Description", "Description", "Description", column: 0),
        .property("Value", "Value", "Valeur", column: 4, isKey: true),
      ]),
    .entityType(
      "Directory_ReservedLogin", "Reserved Login", "Login réservé",
      [
        .property("Description", "Description", "Description", column: 0),
        .property("Value", "Value", "Valeur", column: 4, isKey: true),
      ]),
    .entityType(
      "Directory_Site", "Site", "Site",
      [
        .property("DisplayName", "Display Name", "Libellé"),
        .variant("DisplayName_enUS", of: "DisplayName", language: 1, column: 5),
        .variant("DisplayName_frFR", of: "DisplayName", language: 2, column: 19),
        .property("Floor", "Floor", "Etage", column: 10),
        .property("FullName", "Full Name", column: 0),
        .property("Identifier", "Code", "Code", column: 4, isKey: true),
        .property("Latitude", "Latitude", "Latitude", .double, column: 15),
        .property("Longitude", "Longitude", "Longitude", .double, column: 14),
        .property("Name", "Name", "Nom", column: 6),
        .property("Photo", "Map", "Carte", .binary),
        .property("PhotoTag", "Photo Tag", "Photo Tag", .int64, column: 13),
        .property("PostalCode", "Postal Code", "Code postal", column: 12),
        .property("PreferredLanguage", "Preferred Language", "Langue préférée", column: 17),
        .property("Region", "Region", "Région", .foreignKey, column: 128),
        .property("StreetName", "Street Name", "Rue", column: 8),
        .property("StreetNumber", "Street Number", "Numéro", column: 7),
        .property("StreetType", "Street Type", "Type de voie", column: 9),
        .property("TimeZone", "Time Zone", "Fuseau horaire", column: 18),
        .property("Town", "Town", "Ville", column: 11),
        .property("Url", "Url", "Url", column: 16),
        .property("UserRecords", "Users", "Collaborateurs", .foreignKey),
      ]),
    .entityType(
      "Directory_Subsidiary", "Subsidiary", "Filiale",
      [
        .property("DisplayName", "Name", "Nom", column: 5),
        .property("EmailDomain", "Email Domain", "Domaine de messagerie", column: 7),
        .property("Identifier", "Code", "Code", column: 4, isKey: true),
        .property("Photo", "Logo", "Logo", .binary),
        .property("PhotoTag", "Photo Tag", "Photo Tag", .int64, column: 6),
        .property("UserRecords", "Users", "Collaborateurs", .foreignKey),
      ]),
    .entityType(
      "Directory_Title", "Title", "Fonction",
      [
        .property("DisplayName", "Name", "Libellé"),
        .variant("DisplayName_enUS", of: "DisplayName", language: 1, column: 5),
        .variant("DisplayName_frFR", of: "DisplayName", language: 2, column: 6),
        .property("Identifier", "Code", "Code", column: 4, isKey: true),
        .property(
          "JobCategory", "Business Category", "Famille de métier", .foreignKey, column: 128),
        .property("UserRecords", "Users", "Collaborateurs", .foreignKey),
      ]),
  ]
}
