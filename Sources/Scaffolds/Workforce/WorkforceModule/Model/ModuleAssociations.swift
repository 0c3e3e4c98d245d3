/// The associations between the entity types.
enum ModuleAssociations {
  static let all: [ModuleElement] = [
    .association(
      "Directory_Organization_Assistant", "Directory_Organization:Assistant",
      "Directory_User:AssistantOf"),
    .association(
      "Directory_Organization_Manager", "Directory_Organization:Manager",
      "Directory_User:ManagedOrganizations"),
    .association(
      "Directory_Organization_Parent", "Directory_Organization:Parent",
      "Directory_Organization:Children"),
    .association(
      "Directory_Organization_Type", "Directory_Organization:Type",
      "Directory_OrganizationType:Organizations"),
    .association(
      "Directory_Region_Country", "Directory_Region:Country", "Directory_Country:Regions"),
    .association("Directory_Site_Region", "Directory_Site:Region", "Directory_Region:Sites"),
    .association(
      "Directory_Title_JobCategory", "Directory_Title:JobCategory", "Directory_JobCategory:Titles"),
    .association(
      "Directory_UserRecord_EffectiveIGAManager", "Directory_UserRecord:EffectiveIGAManager",
      "Directory_User:EffectiveIGADirectReports"),
    .association(
      "Directory_UserRecord_ExternalCompany", "Directory_UserRecord:ExternalCompany",
      "Directory_ExternalCompany:UserRecords"),
    .association(
      "Directory_UserRecord_IGAManager", "Directory_UserRecord:IGAManager",
      "Directory_User:IGADirectReports"),
    .association(
      "Directory_UserRecord_MainRecord", "Directory_UserRecord:MainUser",
      "Directory_User:MainRecord", isToMany: false),
    .association(
      "Directory_UserRecord_Manager", "Directory_UserRecord:Manager", "Directory_User:DirectReports"
    ),
    .association(
      "Directory_UserRecord_Organization", "Directory_UserRecord:Organization",
      "Directory_Organization:UserRecords"),
    .association(
      "Directory_UserRecord_PersonalTitle", "Directory_UserRecord:PersonalTitle",
      "Directory_PersonalTitle:UserRecords"),
    .association(
      "Directory_UserRecord_Site", "Directory_UserRecord:Site", "Directory_Site:UserRecords"),
    .association(
      "Directory_UserRecord_Subsidiary", "Directory_UserRecord:Subsidiary",
      "Directory_Subsidiary:UserRecords"),
    .association(
      "Directory_UserRecord_Title_User_Records", "Directory_UserRecord:Title",
      "Directory_Title:UserRecords"),
    .association(
      "Directory_UserRecord_User", "Directory_UserRecord:User", "Directory_User:Records"),
    .association(
      "Directory_UserRecord_UserType", "Directory_UserRecord:UserType",
      "Directory_UserType:UserRecords"),
    .association(
      "Directory_UserType_Category", "Directory_UserType:Category", "Directory_UserCategory:Types"),
    .association(
      "Directory_User_PresenceState", "Directory_User:PresenceState",
      "Directory_PresenceState:Users"),
  ]
}
