/// The connection packages of the product, by identifier (documentation: connection packages).
extension ConnectionPackage {
  package static let all: [ConnectionPackage] = [
    ConnectionPackage(
      identifier: "Usercube.AD@0000001", title: "Directory/Active Directory", kind: .both,
      isIncremental: true, synchronization: .activeDirectory,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.Azure@0000001", title: "Cloud/Azure", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.AzureAD@0000001", title: "Directory/Microsoft Entra ID", kind: .both,
      isIncremental: true, synchronization: .changes,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.CSV.Complete@0000001", title: "CSV", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.CSV@0000001", title: "File/CSV", kind: .export,
      isIncremental: true, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.Custom@0000001", title: "Custom/Unplugged", kind: .neither,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.EasyVista@0000001", title: "ITSM/EasyVista", kind: .both,
      isIncremental: true, synchronization: .changes,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.EasyVistaTicket@0000001", title: "Ticket/EasyVista", kind: .fulfill,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.Excel@0000001", title: "File/Excel", kind: .export,
      isIncremental: true, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.FulfillDatabase@0000001", title: "Usercube/Database", kind: .fulfill,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.FulfillToFile@0000001", title: "Custom/JSON", kind: .fulfill,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.FulfillWorkflow@0000001", title: "Usercube/Workflow", kind: .fulfill,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.GoogleWorkspace@0000001", title: "Directory/Google Workspace",
      kind: .both,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.HomeFolder@0000001", title: "Storage/Home Folders", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.LDAP.Apache@0000001", title: "Directory/Apache Directory", kind: .both,
      isIncremental: false, synchronization: nil,
      collectsCompletely: true),
    ConnectionPackage(
      identifier: "Usercube.LDAP.Oracle@0000001", title: "Directory/Oracle LDAP", kind: .both,
      isIncremental: false, synchronization: nil,
      collectsCompletely: true),
    ConnectionPackage(
      identifier: "Usercube.LDAP.RedHat@0000001", title: "Directory/Red Hat Directory Server",
      kind: .both,
      isIncremental: false, synchronization: nil,
      collectsCompletely: true),
    ConnectionPackage(
      identifier: "Usercube.LDAP@0000001", title: "Directory/Generic LDAP", kind: .both,
      isIncremental: false, synchronization: nil,
      collectsCompletely: true),
    ConnectionPackage(
      identifier: "Usercube.LDIF@0000001", title: "Directory/LDIF", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: true),
    ConnectionPackage(
      identifier: "Usercube.Manual@0000001", title: "Ticket/Usercube", kind: .fulfill,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.MicrosoftExchange@0000001", title: "Server/Microsoft Exchange",
      kind: .both,
      isIncremental: true, synchronization: .changes,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.OData@0000001", title: "Custom/OData", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.OpenLDAP@0000001", title: "Directory/Open LDAP", kind: .both,
      isIncremental: true, synchronization: nil,
      collectsCompletely: true),
    ConnectionPackage(
      identifier: "Usercube.Powershell@0000001", title: "Custom/PowerShellProv", kind: .fulfill,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.PowershellSync@0000001", title: "Custom/PowerShellSync", kind: .export,
      isIncremental: true, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.RACF@0000001", title: "Mainframe/RACF", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.RobotFramework@0000001", title: "Custom/Robot Framework",
      kind: .fulfill,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SAP.ERP60@0000001", title: "ERP/SAP ERP 6.0", kind: .both,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SAP@0000001", title: "ERP/SAP S/4 HANA", kind: .both,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SCIM.CyberArk@0000001", title: "PAM/CyberArk", kind: .both,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SCIM.Salesforce@0000001", title: "CRM/Salesforce", kind: .both,
      isIncremental: true, synchronization: .changes,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SCIM.Slack@0000001", title: "Messaging/Slack", kind: .both,
      isIncremental: true, synchronization: .changes,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SCIM@0000001", title: "Custom/SCIM", kind: .both,
      isIncremental: true, synchronization: .changes,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SCIM@0000002", title: "Custom/SCIM v2.0", kind: .both,
      isIncremental: true, synchronization: .changes,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SQL.MySQL@0000001", title: "Database/MySQL", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SQL.ODBC@0000001", title: "Database/ODBC", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SQL.Oracle@0000001", title: "Database/Oracle", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SQL.PostgreSQL@0000001", title: "Database/PostgreSQL", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SQL.SAPAse@0000001", title: "Database/SAP ASE", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SQL.SQLServer@0000001", title: "Database/SQL Server", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SQL.SQLServerEntitlements@0000001",
      title: "Database/SQL Server Entitlements", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SQL@0000001", title: "Database/Generic SQL", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.ServiceNow@0000001", title: "ITSM/ServiceNow", kind: .both,
      isIncremental: true, synchronization: .changes,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SharePoint@0000001", title: "Storage/SharePoint", kind: .both,
      isIncremental: true, synchronization: .changes,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SharedFolder@0000001", title: "Storage/Shared Folders", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.SnowTicket@0000001", title: "Ticket/ServiceNow", kind: .fulfill,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.TSS@0000001", title: "Mainframe/Top Secret", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.UpdateManualProvisioningTicket@0000001",
      title: "Ticket/Usercube And Create/Update/Delete resources", kind: .fulfill,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
    ConnectionPackage(
      identifier: "Usercube.Workday@0000001", title: "ERP/Workday", kind: .export,
      isIncremental: false, synchronization: nil,
      collectsCompletely: false),
  ]
}
