/// What one connector is like: everything that its three files must agree on.
struct ConnectorPlan {
  /// A kind of managed system.
  struct System {
    let name: String
    let package: String
    /// The element that says how resources are written, and its own attributes.
    let mapping: String
    let objectClass: String?
    let relativeName: String?
  }

  struct Property {
    let name: String
    let english: String
    let french: String
    var type = "String"
    /// The property of `Directory_User` that it is computed from.
    var source: String?
  }

  struct Role {
    let name: String
    let english: String
    let french: String
    let resource: String
  }

  let number: Int
  let name: String
  let system: System
  let properties: [Property]
  let roles: [Role]
  let minute: Int
  let hour: Int
  let maximumDeletedLines: Int

  init(_ number: Int) {
    var numbers = DeterministicNumbers(seed: number)
    self.number = number
    system = Self.systems[number % Self.systems.count]
    let area = Self.areas[number / Self.systems.count % Self.areas.count]
    let digits = String(number + 1)
    name = area + system.name + String(repeating: "0", count: 5 - digits.count) + digits
    properties =
      Self.commonProperties
      + (1...numbers.number(in: 4...12)).map { place in
        Property(
          name: "extension\(place)", english: "Extension \(place)", french: "Extension \(place)",
          source: place % 3 == 0 ? "Organization.CostCenter" : nil)
      }
    let name = name
    roles = (1...numbers.number(in: 6...14)).map { place in
      let duty = Self.duties[(number + place) % Self.duties.count]
      return Role(
        name: "\(name)_\(duty.name)\(place)", english: "\(area) - \(duty.english) (\(place))",
        french: "\(area) - \(duty.french) (\(place))",
        resource: "CN=\(duty.name)-\(place),OU=\(area),OU=Groups,DC=example,DC=test")
    }
    minute = numbers.number(in: 0...59)
    hour = numbers.number(in: 0...5)
    maximumDeletedLines = numbers.number(in: 1...10) * 10
  }

  // MARK: Names

  var account: String { "\(name)_Account" }
  var group: String { "\(name)_Group" }
  var unit: String { "\(name)_Unit" }
  var connection: String { "\(name)ExportFulfillment" }
  var standard: String { "\(account)_Standard" }
  var administration: String { "\(account)_Administration" }
}

extension ConnectorPlan {
  private static let systems = [
    System(
      name: "AD", package: "Usercube.AD@0000001", mapping: "LdapResourceTypeMapping",
      objectClass: "top&#xA;person&#xA;organizationalPerson&#xA;user", relativeName: "cn"),
    System(
      name: "Ledger", package: "Usercube.SAP@0000001", mapping: "SapResourceTypeMapping",
      objectClass: "sapuser", relativeName: nil),
    System(
      name: "Desk", package: "Usercube.ServiceNow@0000001",
      mapping: "ServiceNowResourceTypeMapping",
      objectClass: "sys_user", relativeName: nil),
    System(
      name: "Cloud", package: "Usercube.AzureAD@0000001", mapping: "AzureADResourceTypeMapping",
      objectClass: "users", relativeName: nil),
    System(
      name: "Unix", package: "Usercube.OpenLDAP@0000001", mapping: "LdapResourceTypeMapping",
      objectClass: "posixAccount&#xA;top", relativeName: "uid"),
  ]

  private static let areas = [
    "Harbour", "Meadow", "Quarry", "Orchard", "Lantern", "Granite", "Willow", "Beacon", "Copper",
    "Juniper", "Saffron",
  ]

  private static let duties: [(name: String, english: String, french: String)] = [
    ("Reader", "Read access", "Accès en lecture"), ("Editor", "Edition", "Édition"),
    ("Approver", "Approval", "Approbation"), ("Operator", "Operation", "Exploitation"),
    ("Auditor", "Audit &amp; control", "Audit &amp; contrôle"), ("Owner", "Ownership", "Propriété"),
    ("Support", "Support", "Assistance"),
  ]

  private static let commonProperties = [
    Property(name: "login", english: "Login", french: "Identifiant de connexion", source: "Login"),
    Property(name: "firstName", english: "First Name", french: "Prénom", source: "FirstName"),
    Property(name: "lastName", english: "Last Name", french: "Nom", source: "LastName"),
    Property(name: "displayName", english: "Display Name", french: "Nom affiché"),
    Property(name: "mail", english: "E-mail", french: "Courriel", source: "Email"),
    Property(name: "phone", english: "Phone", french: "Téléphone", source: "PhoneNumber"),
    Property(
      name: "jobTitle", english: "Job Title", french: "Fonction", source: "Title.DisplayName"),
    Property(
      name: "startDate", english: "Valid From", french: "Valide à partir du", type: "DateTime",
      source: "StartDate"),
    Property(
      name: "endDate", english: "Valid To", french: "Valide jusqu'au", type: "DateTime",
      source: "EndDate"),
    Property(name: "isLocked", english: "Locked", french: "Verrouillé", type: "Bool"),
  ]
}
