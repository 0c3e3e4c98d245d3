/// The computed properties. The documentation describes the code of most; it is written anew here.
enum ModuleExpressions {
  static let all: [ModuleElement] = [
    .named(
      "EntityPropertyExpression", "Directory_ExternalCompany_PhotoTag",
      with: [
        "Binding": "Directory_ExternalCompany:Photo.Id", "EntityType": "Directory_ExternalCompany",
        "Property": "PhotoTag",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_Organization_FullName",
      with: [
        "EntityType": "Directory_Organization",
        "Expression":
          "C#:organization:return (organization.Parent != null ? organization.Parent.FullName + \" / \" : \"\") + organization.DisplayName;",
        "Property": "FullName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_Organization_InternalDisplayName_L1",
      with: [
        "Binding": "Directory_Organization:FullName", "EntityType": "Directory_Organization",
        "Priority": "1", "Property": "InternalDisplayName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_Region_FullName",
      with: [
        "EntityType": "Directory_Region",
        "Expression":
          "C#:region:return (region.Country != null ? region.Country.DisplayName + \" / \" : \"\") + region.DisplayName;",
        "Property": "FullName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_Region_InternalDisplayName_L1",
      with: [
        "Binding": "Directory_Region:FullName", "EntityType": "Directory_Region", "Priority": "1",
        "Property": "InternalDisplayName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_Site_FullName",
      with: [
        "EntityType": "Directory_Site",
        "Expression":
          "C#:site:return string.Join(\" / \", new[] { site.Region?.Country?.DisplayName, site.Region?.DisplayName, site.DisplayName }.Where(part => !string.IsNullOrEmpty(part)));",
        "Property": "FullName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_Site_InternalDisplayName_L1",
      with: [
        "Binding": "Directory_Site:FullName", "EntityType": "Directory_Site", "Priority": "1",
        "Property": "InternalDisplayName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_Site_PhotoTag",
      with: [
        "Binding": "Directory_Site:Photo.Id", "EntityType": "Directory_Site",
        "Property": "PhotoTag",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_Subsidiary_PhotoTag",
      with: [
        "Binding": "Directory_Subsidiary:Photo.Id", "EntityType": "Directory_Subsidiary",
        "Property": "PhotoTag",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_UserRecord_EffectiveIGAManager",
      with: [
        "EntityType": "Directory_UserRecord",
        "Expression":
          "C#:record:if (record.IGAManager != null) return record.IGAManager.Id; if (record.Manager != null) return record.Manager.Id; var manager = record.Organization?.Manager; if (manager != null && manager.Id != record.User?.Id) return manager.Id; return record.Organization?.Parent?.Manager?.Id;",
        "Property": "EffectiveIGAManager",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_UserRecord_InternalDisplayName",
      with: [
        "EntityType": "Directory_UserRecord",
        "Expression":
          "C#:record:return (string.IsNullOrEmpty(record.UserIdentifier) ? \"\" : record.UserIdentifier + \" - \") + record.LastName + \" \" + record.FirstName;",
        "Property": "InternalDisplayName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_UserRecord_PhoneticFirstLastName",
      with: [
        "EntityType": "Directory_UserRecord",
        "Expression":
          "C#:record:return (record.FirstName + \" \" + record.LastName).Approximate();",
        "Property": "PhoneticFirstLastName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_UserRecord_PhoneticFirstName",
      with: [
        "EntityType": "Directory_UserRecord",
        "Expression": "C#:record:return record.FirstName.Approximate();",
        "Property": "PhoneticFirstName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_UserRecord_PhoneticLastFirstName",
      with: [
        "EntityType": "Directory_UserRecord",
        "Expression":
          "C#:record:return (record.LastName + \" \" + record.FirstName).Approximate();",
        "Property": "PhoneticLastFirstName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_UserRecord_PhoneticLastName",
      with: [
        "EntityType": "Directory_UserRecord",
        "Expression": "C#:record:return record.LastName.Approximate();",
        "Property": "PhoneticLastName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_User_Email",
      with: [
        "Binding": "Directory_User:MainRecord.Email", "EntityType": "Directory_User",
        "Property": "Email",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_User_InternalDisplayName",
      with: [
        "EntityType": "Directory_User",
        "Expression":
          "C#:user:var name = user.MainRecord == null ? \"\" : user.MainRecord.LastName + \" \" + user.MainRecord.FirstName; return string.Join(\" - \", new[] { user.Identifier, name }.Where(part => !string.IsNullOrEmpty(part)));",
        "Property": "InternalDisplayName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_User_LastFirstName",
      with: [
        "EntityType": "Directory_User",
        "Expression":
          "C#:user:return user.MainRecord == null ? null : user.MainRecord.LastName + \" \" + user.MainRecord.FirstName;",
        "Property": "LastFirstName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_User_MainRecord",
      with: [
        "EntityType": "Directory_User",
        "Expression":
          "C#:user:var now = DateTime.UtcNow; var records = user.Records.Select(record => new { record.Id, Start = record.StartDate ?? record.ContractStartDate ?? record.PositionStartDate ?? DateTime.MinValue, End = record.EndDate ?? record.ContractEndDate ?? record.PositionEndDate ?? DateTime.MaxValue }).ToList(); var main = records.Where(record => record.Start <= now && now < record.End).OrderByDescending(record => record.Start).FirstOrDefault() ?? records.Where(record => record.Start > now).OrderBy(record => record.Start).FirstOrDefault() ?? records.OrderByDescending(record => record.End).FirstOrDefault(); return main?.Id;",
        "Priority": "-2", "Property": "MainRecord",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_User_PhoneticFirstLastName",
      with: [
        "EntityType": "Directory_User",
        "Expression": "C#:user:return user.MainRecord?.PhoneticFirstLastName;",
        "Property": "PhoneticFirstLastName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_User_PhoneticLastFirstName",
      with: [
        "EntityType": "Directory_User",
        "Expression": "C#:user:return user.MainRecord?.PhoneticLastFirstName;",
        "Property": "PhoneticLastFirstName",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_User_PhotoTag",
      with: [
        "Binding": "Directory_User:Photo.Id", "EntityType": "Directory_User",
        "Property": "PhotoTag",
      ]),
    .named(
      "EntityPropertyExpression", "Directory_User_PresenceState",
      with: [
        "EntityType": "Directory_User",
        "Expression":
          "C#:user:if (user.IsDraft == true) return -103; var now = DateTime.UtcNow; if (user.Records.Any(record => record.ContractStartDate <= now && (record.ContractEndDate == null || now < record.ContractEndDate))) return -101; if (user.Records.Any(record => record.ContractStartDate > now)) return -102; return -100;",
        "Property": "PresenceState",
      ]),
  ]
}
