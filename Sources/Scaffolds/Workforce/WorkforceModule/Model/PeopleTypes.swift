/// The entity types of people and what they are.
enum PeopleTypes {
  static let all: [ModuleElement] = [
    .entityType(
      "Directory_PersonalTitle", "Personal Title", "Civilité",
      [
        .property("DisplayName", "Name", "Libellé"),
        .variant("DisplayName_enUS", of: "DisplayName", language: 1, column: 5),
        .variant("DisplayName_frFR", of: "DisplayName", language: 2, column: 6),
        .property("Identifier", "Code", "Code", column: 4, isKey: true),
        .property("UserRecords", "Users", "Collaborateurs", .foreignKey),
      ]),
    .entityType(
      "Directory_PresenceState", "User Status", "Etat de présence",
      [
        .property("DisplayName", "Name", "Libellé"),
        .variant("DisplayName_enUS", of: "DisplayName", language: 1, column: 5),
        .variant("DisplayName_frFR", of: "DisplayName", language: 2, column: 6),
        .property("Identifier", "Code", "Code", column: 4),
        .property("Users", "Users", "Collaborateurs", .foreignKey),
      ]),
    .entityType(
      "Directory_User", "User", "Collaborateur",
      [
        .property("AssistantOf", "Assistant of", "Assistant de", .foreignKey),
        .property(
          "ConsentPhotoUsage", "Consent to Photo Usage", "Consentement à l'usage de la photo",
          .bool, column: 9),
        .property("DirectReports", "Direct Reports", nil, .foreignKey),
        .property("EffectiveIGADirectReports", "IGA Direct Reports (effective)", nil, .foreignKey),
        .property("Email", "Email", column: 11, isPhonetic: true),
        .property("IGADirectReports", "IGA Direct Reports", nil, .foreignKey),
        .property("Identifier", "Unique Identifier", "Identifiant unique", column: 4, isKey: true),
        .property("IsDraft", "Record is draft", "Fiche en brouillon", .bool, column: 6),
        .property("LastFirstName", "Last/First Name", column: 10),
        .property("MainRecord", "Main Record", "Fiche principale", .foreignKey, column: 129),
        .property("ManagedOrganizations", "Managed Departments", "Départements gérés", .foreignKey),
        .property(
          "PhoneticFirstLastName", "Phonetic First/Last Name", "Prénom/nom phonétiques", column: 7,
          isPhonetic: true),
        .property(
          "PhoneticLastFirstName", "Phonetic Last/First Name", "Nom/prénom phonétiques", column: 8,
          isPhonetic: true),
        .property("Photo", "Photo", "Photo", .binary),
        .property("PhotoTag", "Photo Tag", "Photo Tag", .int64, column: 5),
        .property("PresenceState", "Status", "Etat", .foreignKey, column: 128),
        .property("Records", "Records", "Fices", .foreignKey),
      ]),
    .entityType(
      "Directory_UserCategory", "User Category", "Famille de types de collaborateurs",
      [
        .property("DisplayName", "Name", "Libellé"),
        .variant("DisplayName_enUS", of: "DisplayName", language: 1, column: 5),
        .variant("DisplayName_frFR", of: "DisplayName", language: 2, column: 6),
        .property("Identifier", "Code", "Code", column: 4, isKey: true),
        .property("Types", "User Types", "Type de collaborateur", .foreignKey),
      ]),
    .entityType(
      "Directory_UserRecord", "User Record", "Fiche de collaborateur",
      [
        .property("BirthDate", "Birth Date", "Date de naissance", .dateTime, column: 14),
        .property("BirthName", "Birth Name", "Nom de naissance", column: 15),
        .property(
          "ContractEndDate", "Contract End Date", "Date de fin de contrat", .dateTime, column: 21),
        .property("ContractIdentifier", "Contract Identifier", column: 36),
        .property(
          "ContractStartDate", "Contract Start Date", "Date de début de contrat", .dateTime,
          column: 20),
        .property(
          "EffectiveIGAManager", "IGA Manager (effective)", "Gestionnaire IGA (effectif)",
          .foreignKey, column: 140),
        .property("Email", "Email", "Email", column: 11),
        .property("EmailAliases", "Email Aliases", "Alias d'email", column: 31),
        .property("EmployeeId", "Employee Id", "Matricule", column: 7),
        .property("EndDate", "End Date", "Date de fin de fiche", .dateTime, column: 6),
        .property(
          "ExternalCompany", "External Company", "Société externe", .foreignKey, column: 132),
        .property("FirstName", "First Name", "Prénom", column: 8),
        .property("IGAManager", "IGA Manager", "Gestionnaire IGA", .foreignKey, column: 139),
        .property("LastName", "Last Name", "Nom", column: 9),
        .property("Login", "Login", "Login", column: 10),
        .property("MainUser", "User (main)", "Collaborateur (principal)", .foreignKey),
        .property("Manager", "Manager", "Responsable", .foreignKey, column: 138),
        .property("MobileNumber", "Mobile Number", "Mobile", column: 13),
        .property("Organization", "Department", "Département", .foreignKey, column: 130),
        .property("PersonalTitle", "Personal Title", "Civilité", .foreignKey, column: 135),
        .property("PhoneNumber", "Phone Number", "Téléphone", column: 12),
        .property(
          "PhoneticFirstLastName", "Phonetic First/Last Name", column: 32, isPhonetic: true),
        .property(
          "PhoneticFirstName", "Phonetic First Name", "Prénom phonétique", column: 34,
          isPhonetic: true),
        .property(
          "PhoneticLastFirstName", "Phonetic Last/First Name", column: 33, isPhonetic: true),
        .property(
          "PhoneticLastName", "Phonetic Last Name", "Nom phonétique", column: 35, isPhonetic: true),
        .property(
          "PositionEndDate", "Position End Date", "Date de fin de poste", .dateTime, column: 25),
        .property(
          "PositionIdentifier", "Position Identifier", "Identifiant de poste", column: 26,
          isKey: true),
        .property(
          "PositionStartDate", "Position Start Date", "Date de début de poste", .dateTime,
          column: 24),
        .property("Site", "Site", "Site", .foreignKey, column: 131),
        .property("StartDate", "Start Date", "Date de début de fiche", .dateTime, column: 5),
        .property("Subsidiary", "Subsidiary", "Filiale", .foreignKey, column: 134),
        .property("Suspended", "Suspended", "Suspendu", .bool, column: 17),
        .property("Title", "Title", "Fonction", .foreignKey, column: 133),
        .property("User", "User", "Collaborateur", .foreignKey, column: 128),
        .property("UserIdentifier", "User Identifier", "Identifiant unique", column: 4),
        .property("UserType", "User Type", "Type de collaborateur", .foreignKey, column: 129),
        .property("VIP", "VIP", "VIP", .bool, column: 16),
      ]),
    .entityType(
      "Directory_UserType", "User Type", "Type de collaborateur",
      [
        .property("Category", "Category", "Catégorie", .foreignKey, column: 128),
        .property("DisplayName", "Name", "Libellé"),
        .variant("DisplayName_enUS", of: "DisplayName", language: 1, column: 5),
        .variant("DisplayName_frFR", of: "DisplayName", language: 2, column: 14),
        .property("EmailSuffix", "Email Suffix", "Suffixe d'email", column: 6),
        .property("Identifier", "Code", "Code", column: 4, isKey: true),
        .property("IsExternal", "External", "Externe", .bool, column: 13),
        .property("LoginPrefix", "Login Prefix", "Préfix de login", column: 7),
        .property("LoginSuffix", "Login Suffix", column: 11),
        .property("UniqueIdentifierPrefix", "Unique Identifier Prefix", column: 8),
        .property(
          "UniqueIdentifierRangeEnd", "Unique Identifier Range End", nil, .int32, column: 10),
        .property(
          "UniqueIdentifierRangeStart", "Unique Identifier Range Start", nil, .int32, column: 9),
        .property("UniqueIdentifierSuffix", "Unique Identifier Suffix", column: 12),
        .property("UserRecords", "Users", "Collaborateurs", .foreignKey),
      ]),
  ]
}
