import ScaffoldCompiler

/// The display names of generated tasks.
enum TaskLabel {
  static let export = Translated("Extract Changes", "Extraction des modifications")
  static let prepareSynchronization = Translated(
    "Synchronization (agent side)", "Synchronisation (côté agent)")
  static let prepareChanges = Translated(
    "Incremental Synchronization (agent side)", "Synchronisation incrémentale (côté agent)")
  static let synchronize = Translated(
    "Synchronization (server side)", "Synchronisation (côté serveur)")
  static let synchronizeChanges = Translated(
    "Synchronization (changes server side)", "Synchronisation (changements côté serveur)")
  static let setRecentlyModifiedFlag = Translated(
    "Tag Modified Objects", "Marquage des objets modifiés")
  static let updateExpressions = Translated(
    "Update Computed Properties", "Mise à jour des propriétés calculées")
  static let computeCorrelationKeys = Translated(
    "Compute all Correlations", "Calcul des corrélations")
  static let computeRoleModel = Translated("Apply the Role Model", "Evaluation du modèle de rôles")
  static let computeRiskScores = Translated(
    "Compute Risk Scores", "Calcul des scores de risques")
  static let generateProvisioningOrders = Translated(
    "Generate Provisioning Orders", "Génération des ordres de provisioning")
  static let fulfill = Translated("Fulfillment", "Alimentation")
  static let updateClassification = Translated(
    "Resources Classification", "Classification des ressources")
  static let setInternalUserProfiles = Translated(
    "Assign Usercube Profiles", "Affectation des profils Usercube")
  static let updateParametersContextDisplayNames = Translated(
    "Update of Parameters Context Display Names",
    "Mise à jour des noms des contextes de paramètres")
  static let sendRoleModelNotifications = Translated(
    "Send Role Model Notifications", "Envoi des notifications de modèle de rôles")
  static let sendNotifications = Translated("Send Notifications", "Envoi des notifications")
  static let manageConfigurationIndexes = Translated(
    "Manage Configuration Specific SQL Indexes", "Gestion des index SQL liés à la configuration")
  static let maintainIndexes = Translated(
    "SQL Index and Statistics Maintenance", "Maintenance des index SQL et des statistiques")
  static let createDatabaseViews = Translated("Create the SQL Views", "Création des vues SQL")
  static let deployConfiguration = Translated(
    "Deploy Configuration", "Déploiement de la configuration")
  static let resetValidFrom = Translated(
    "Initialization of Historization", "Initialisation de l'historisation")
  static let savePreExistingAccessRights = Translated(
    "Save Pre-existing Access Rights", "Sauvegarde des droits pré-existants")
  static let buildRoleModel = Translated("Build the Role Model", "Fabrication du modèle de rôles")
  static let refreshSchema = Translated(
    "Refresh the connection schema", "Rafraîchissement des schémas des connexions")
  static let updateAccessCertificationCampaign = Translated(
    "Update Access Certification Campaign", "Mise à jour des campagnes de certifications")
  static let setAccessCertificationReviewer = Translated(
    "Set Access Certification Reviewer", "Mise à jour des valideurs pour la certification")
  static let sendAccessCertificationNotification = Translated(
    "Send Access Certification Notifications", "Envoi des notifications pour la certification")
  static let processAccessCertificationItems = Translated(
    "Process Access Certification Decisions", "Traitement des décisions pour la certification")
  static let cleanDatabase = Translated("Clean Database", "Nettoyage de la base de données")
}
