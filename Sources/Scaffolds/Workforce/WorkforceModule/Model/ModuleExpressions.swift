/// The computed properties. The documentation describes the code of most; it is written anew here.
enum ModuleExpressions {
  static let all: [ModuleElement] = [
    .expression(
      "Directory_ExternalCompany", "PhotoTag", binding: "Directory_ExternalCompany:Photo.Id"),
    .expression(
      "Directory_Organization", "FullName",
      "C#:organization:return (organization.Parent != null ? organization.Parent.FullName + \" / \" : \"\") + organization.DisplayName;"
    ),
    .named(
      "EntityPropertyExpression", "Directory_Organization_InternalDisplayName_L1",
      with: [
        "Binding": "Directory_Organization:FullName", "EntityType": "Directory_Organization",
        "Priority": "1", "Property": "InternalDisplayName",
      ]),
    .expression(
      "Directory_Region", "FullName",
      "C#:region:return (region.Country != null ? region.Country.DisplayName + \" / \" : \"\") + region.DisplayName;"
    ),
    .named(
      "EntityPropertyExpression", "Directory_Region_InternalDisplayName_L1",
      with: [
        "Binding": "Directory_Region:FullName", "EntityType": "Directory_Region", "Priority": "1",
        "Property": "InternalDisplayName",
      ]),
    .expression(
      "Directory_Site", "FullName",
      "C#:site:return string.Join(\" / \", new[] { site.Region?.Country?.DisplayName, site.Region?.DisplayName, site.DisplayName }.Where(part => !string.IsNullOrEmpty(part)));"
    ),
    .named(
      "EntityPropertyExpression", "Directory_Site_InternalDisplayName_L1",
      with: [
        "Binding": "Directory_Site:FullName", "EntityType": "Directory_Site", "Priority": "1",
        "Property": "InternalDisplayName",
      ]),
    .expression("Directory_Site", "PhotoTag", binding: "Directory_Site:Photo.Id"),
    .expression("Directory_Subsidiary", "PhotoTag", binding: "Directory_Subsidiary:Photo.Id"),
    .expression(
      "Directory_UserRecord", "EffectiveIGAManager",
      "C#:record:if (record.IGAManager != null) return record.IGAManager.Id; if (record.Manager != null) return record.Manager.Id; var manager = record.Organization?.Manager; if (manager != null && manager.Id != record.User?.Id) return manager.Id; return record.Organization?.Parent?.Manager?.Id;"
    ),
    .expression(
      "Directory_UserRecord", "InternalDisplayName",
      "C#:record:return (string.IsNullOrEmpty(record.UserIdentifier) ? \"\" : record.UserIdentifier + \" - \") + record.LastName + \" \" + record.FirstName;"
    ),
    .expression(
      "Directory_UserRecord", "PhoneticFirstLastName",
      "C#:record:return (record.FirstName + \" \" + record.LastName).Approximate();"),
    .expression(
      "Directory_UserRecord", "PhoneticFirstName",
      "C#:record:return record.FirstName.Approximate();"),
    .expression(
      "Directory_UserRecord", "PhoneticLastFirstName",
      "C#:record:return (record.LastName + \" \" + record.FirstName).Approximate();"),
    .expression(
      "Directory_UserRecord", "PhoneticLastName", "C#:record:return record.LastName.Approximate();"),
    .expression("Directory_User", "Email", binding: "Directory_User:MainRecord.Email"),
    .expression(
      "Directory_User", "InternalDisplayName",
      "C#:user:var name = user.MainRecord == null ? \"\" : user.MainRecord.LastName + \" \" + user.MainRecord.FirstName; return string.Join(\" - \", new[] { user.Identifier, name }.Where(part => !string.IsNullOrEmpty(part)));"
    ),
    .expression(
      "Directory_User", "LastFirstName",
      "C#:user:return user.MainRecord == null ? null : user.MainRecord.LastName + \" \" + user.MainRecord.FirstName;"
    ),
    .expression(
      "Directory_User", "MainRecord",
      "C#:user:var now = DateTime.UtcNow; var records = user.Records.Select(record => new { record.Id, Start = record.StartDate ?? record.ContractStartDate ?? record.PositionStartDate ?? DateTime.MinValue, End = record.EndDate ?? record.ContractEndDate ?? record.PositionEndDate ?? DateTime.MaxValue }).ToList(); var main = records.Where(record => record.Start <= now && now < record.End).OrderByDescending(record => record.Start).FirstOrDefault() ?? records.Where(record => record.Start > now).OrderBy(record => record.Start).FirstOrDefault() ?? records.OrderByDescending(record => record.End).FirstOrDefault(); return main?.Id;",
      priority: -2),
    .expression(
      "Directory_User", "PhoneticFirstLastName",
      "C#:user:return user.MainRecord?.PhoneticFirstLastName;"),
    .expression(
      "Directory_User", "PhoneticLastFirstName",
      "C#:user:return user.MainRecord?.PhoneticLastFirstName;"),
    .expression("Directory_User", "PhotoTag", binding: "Directory_User:Photo.Id"),
    .expression(
      "Directory_User", "PresenceState",
      "C#:user:if (user.IsDraft == true) return -103; var now = DateTime.UtcNow; if (user.Records.Any(record => record.ContractStartDate <= now && (record.ContractEndDate == null || now < record.ContractEndDate))) return -101; if (user.Records.Any(record => record.ContractStartDate > now)) return -102; return -100;"
    ),
  ]
}
