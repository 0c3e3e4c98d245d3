<?xml version="1.0" encoding="utf-8"?>
<!-- Expands the two connector scaffoldings of a generated configuration, which is one document: keys
     of XSLT 1.0 do not reach into others. `compare` has xsltproc put the files together by XInclude. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:schemas-usercube-com:configuration" xmlns="urn:schemas-usercube-com:configuration"
    exclude-result-prefixes="c">
  <xsl:output method="xml" encoding="utf-8"/>
  <xsl:key name="connector" match="c:Connector" use="@Identifier"/>
  <xsl:key name="connection" match="c:Connection" use="@Connector"/>
  <xsl:key name="mapping" match="c:EntityTypeMapping" use="@Connector"/>
  <xsl:key name="type" match="c:ResourceType" use="@TargetEntityType"/>
  <xsl:key name="classified" match="c:ResourceClassificationRule" use="@ResourceType"/>
  <xsl:key name="source" match="c:ResourceType" use="@SourceEntityType"/>

  <!-- The first of each source entity type, once for all jobs. -->
  <xsl:variable name="notified" select="//c:ResourceType[generate-id() = generate-id(key('source', @SourceEntityType)[1])]"/>

  <xsl:template match="@*|node()">
    <xsl:copy><xsl:apply-templates select="@*|node()"/></xsl:copy>
  </xsl:template>

  <!-- Files stand in the document with their roots. -->
  <xsl:template match="c:ConfigurationFile/c:ConfigurationFile"><xsl:apply-templates/></xsl:template>

  <xsl:template match="c:CreateConnectorSynchroIncremental|c:CreateConnectorSynchroComplete">
    <xsl:variable name="delta" select="self::c:CreateConnectorSynchroIncremental"/>
    <xsl:variable name="connector" select="key('connector', @Connector)"/>
    <xsl:variable name="name" select="string(@Connector)"/>
    <xsl:variable name="agent" select="$connector/@Agent"/>
    <xsl:variable name="client" select="c:OpenIdIdentifier/@Identifier"/>
    <xsl:variable name="first" select="$connector/@DisplayName_L1"/>
    <xsl:variable name="second" select="$connector/@DisplayName_L2"/>
    <xsl:variable name="export" select="key('connection', $name)[1]"/>
    <xsl:variable name="package" select="$export/@Package"/>
    <xsl:variable name="mappings" select="key('mapping', $name)/@Identifier"/>
    <xsl:variable name="resources" select="key('type', $mappings)"/>
    <xsl:variable name="kind"><xsl:choose>
      <xsl:when test="$package = 'Usercube.AD@0000001'">ActiveDirectory</xsl:when>
      <xsl:when test="$delta and ($package = 'Usercube.AzureAD@0000001' or $package = 'Usercube.ServiceNow@0000001')">Changes</xsl:when>
    </xsl:choose></xsl:variable>
    <xsl:variable name="changes" select="$kind = 'Changes'"/>
    <xsl:variable name="mode"><xsl:choose><xsl:when test="$delta">Incremental</xsl:when><xsl:otherwise>Complete</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="collected"><xsl:choose><xsl:when test="$package = 'Usercube.OpenLDAP@0000001'">Complete</xsl:when><xsl:otherwise><xsl:value-of select="$mode"/></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="ending"><xsl:if test="$delta">_WithDirty</xsl:if></xsl:variable>
    <xsl:variable name="job"><xsl:value-of select="$name"/>_Synchronization_<xsl:choose><xsl:when test="$delta">Delta</xsl:when><xsl:otherwise>Complete</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="exported" select="concat($job, '_Export_', $name, '_', $mode, '_', $export/@Identifier)"/>
    <xsl:variable name="prepared" select="concat($job, '_PrepareSynchronization', $kind, '_', $name, '_', $collected)"/>
    <xsl:variable name="synchronized"><xsl:value-of select="concat($job, '_Synchronize', $kind, '_', $name)"/><xsl:if test="$delta">_DoNotDeleteChanges</xsl:if></xsl:variable>
    <!-- The complete job has two tasks more in the middle, and one less before. -->
    <xsl:variable name="shift" select="number(boolean($delta))"/>

    <Job Identifier="{$job}" DisplayName_L1="{@DisplayName_L1}" DisplayName_L2="{@DisplayName_L2}" Agent="{$agent}" CronTabExpression="{c:CronTabExpression/@CronTab}" CronTimeZone="{c:CronTabExpression/@CronTimeZone}">
      <xsl:if test="$delta"><xsl:attribute name="IsIncremental">true</xsl:attribute></xsl:if>
      <ExportTask Identifier="{$exported}" DisplayName_L1="{$first} - Extract Changes" DisplayName_L2="{$second} - Extraction des modifications" Agent="{$agent}" Connector="{$name}" Level="0" OpenIdClient="{$client}" Connection="{$export/@Identifier}" ContinueOnError="true">
        <xsl:if test="not($delta)"><xsl:attribute name="IgnoreCookieFile">true</xsl:attribute></xsl:if>
      </ExportTask>
      <PrepareSynchronizationTask Identifier="{$prepared}" Agent="{$agent}" Connector="{$name}" Level="1" OpenIdClient="{$client}" SynchronizationMode="{$collected}">
        <xsl:attribute name="DisplayName_L1"><xsl:value-of select="$first"/> - <xsl:if test="$changes">Incremental </xsl:if>Synchronization (agent side)</xsl:attribute>
        <xsl:attribute name="DisplayName_L2"><xsl:value-of select="$second"/> - Synchronisation <xsl:if test="$changes">incrémentale </xsl:if>(côté agent)</xsl:attribute>
        <xsl:if test="$kind != ''"><xsl:attribute name="Type"><xsl:value-of select="$kind"/></xsl:attribute></xsl:if>
        <TaskDependsOnTask ParentTask="{$exported}"/>
      </PrepareSynchronizationTask>
      <SynchronizeTask Identifier="{$synchronized}" Connector="{$name}" Level="2">
        <xsl:attribute name="DisplayName_L1"><xsl:value-of select="$first"/> - Synchronization (<xsl:if test="$changes">changes </xsl:if>server side)</xsl:attribute>
        <xsl:attribute name="DisplayName_L2"><xsl:value-of select="$second"/> - Synchronisation (<xsl:if test="$changes">changements </xsl:if>côté serveur)</xsl:attribute>
        <xsl:if test="$kind != ''"><xsl:attribute name="Type"><xsl:value-of select="$kind"/></xsl:attribute></xsl:if>
        <xsl:if test="$delta"><xsl:attribute name="DoNotDeleteChanges">true</xsl:attribute></xsl:if>
        <TaskDependsOnTask ParentTask="{$prepared}"/>
      </SynchronizeTask>
      <xsl:if test="$delta">
        <SetRecentlyModifiedFlagTask Identifier="{$job}_SetRecentlyModifiedFlag" DisplayName_L1="Tag Modified Objects" DisplayName_L2="Marquage des objets modifiés" Level="3">
          <TaskDependsOnTask ParentTask="{$synchronized}"/>
        </SetRecentlyModifiedFlagTask>
      </xsl:if>
      <UpdateEntityPropertyExpressionsTask Identifier="{$job}_UpdateEntityPropertyExpressions1{$ending}" DisplayName_L1="Update Computed Properties" DisplayName_L2="Mise à jour des propriétés calculées" Level="{3 + $shift}">
        <xsl:call-template name="dirty"><xsl:with-param name="delta" select="$delta"/></xsl:call-template>
        <xsl:call-template name="types"><xsl:with-param name="names" select="$mappings|$resources/@SourceEntityType"/></xsl:call-template>
      </UpdateEntityPropertyExpressionsTask>
      <ComputeCorrelationKeysTask Identifier="{$job}_ComputeCorrelationKeys1_AllEntities{$ending}" DisplayName_L1="Compute all Correlations" DisplayName_L2="Calcul des corrélations" Level="{4 + $shift}">
        <xsl:call-template name="dirty"><xsl:with-param name="delta" select="$delta"/></xsl:call-template>
        <xsl:call-template name="flag"><xsl:with-param name="delta" select="$delta"/><xsl:with-param name="job" select="$job"/></xsl:call-template>
        <xsl:call-template name="types"><xsl:with-param name="names" select="$resources/@TargetEntityType|$resources/@SourceEntityType|$resources/c:QueryRule/@TargetBinding"/></xsl:call-template>
      </ComputeCorrelationKeysTask>
      <ComputeRoleModelTask Identifier="{$job}_ComputeRoleModel1{$ending}" DisplayName_L1="Apply the Role Model" DisplayName_L2="Evaluation du modèle de rôles" Level="{5 + $shift}">
        <xsl:call-template name="dirty"><xsl:with-param name="delta" select="$delta"/></xsl:call-template>
        <xsl:call-template name="flag"><xsl:with-param name="delta" select="$delta"/><xsl:with-param name="job" select="$job"/></xsl:call-template>
        <xsl:call-template name="types"><xsl:with-param name="names" select="$resources/@SourceEntityType"/></xsl:call-template>
      </ComputeRoleModelTask>
      <xsl:if test="not($delta)">
        <ComputeRiskScoresTask Identifier="{$job}_ComputeRiskScores1" DisplayName_L1="Compute Risk Scores" DisplayName_L2="Calcul des scores de risques" Level="6">
          <xsl:call-template name="types"><xsl:with-param name="names" select="$resources/@SourceEntityType"/></xsl:call-template>
        </ComputeRiskScoresTask>
      </xsl:if>
      <GenerateProvisioningOrdersTask Identifier="{$job}_GenerateProvisioningOrders1" DisplayName_L1="Generate Provisioning Orders - {$first}" DisplayName_L2="Génération des ordres de provisioning - {$second}" Level="7">
        <xsl:call-template name="resources"><xsl:with-param name="names" select="$resources/@Identifier"/></xsl:call-template>
      </GenerateProvisioningOrdersTask>
      <FulfillTask Identifier="{$job}_Fulfill1" DisplayName_L1="Fulfillment - {$first}" DisplayName_L2="Alimentation - {$second}" Agent="{$agent}" Level="8" OpenIdClient="{$client}" Dirty="{boolean($delta)}" ContinueOnError="true">
        <TaskDependsOnTask ParentTask="{$job}_GenerateProvisioningOrders1"/>
        <xsl:call-template name="resources"><xsl:with-param name="names" select="$resources/@Identifier"/></xsl:call-template>
      </FulfillTask>
      <xsl:if test="not($delta)">
        <xsl:variable name="classified" select="$resources[key('classified', @Identifier)]/@TargetEntityType"/>
        <xsl:variable name="more" select="number(boolean($classified))"/>
        <xsl:if test="$classified">
          <UpdateClassificationTask Identifier="{$job}_UpdateClassification" DisplayName_L1="Resources Classification" DisplayName_L2="Classification des ressources" Level="9">
            <xsl:call-template name="types"><xsl:with-param name="names" select="$classified"/></xsl:call-template>
          </UpdateClassificationTask>
        </xsl:if>
        <UpdateParametersContextDisplayNamesTask Identifier="{$job}_UpdateParametersContextDisplayNames" DisplayName_L1="Update of Parameters Context Display Names" DisplayName_L2="Mise à jour des noms des contextes de paramètres" Level="{9 + $more}"/>
        <SendRoleModelNotificationsTask Identifier="{$job}_SendRoleModelNotifications" DisplayName_L1="Send Role Model Notifications" DisplayName_L2="Envoi des notifications de modèle de rôles" Level="{10 + $more}">
          <xsl:call-template name="types"><xsl:with-param name="names" select="$notified/@SourceEntityType"/></xsl:call-template>
        </SendRoleModelNotificationsTask>
        <MaintainIndexesTask Identifier="{$job}_MaintainIndexes" DisplayName_L1="SQL Index and Statistics Maintenance" DisplayName_L2="Maintenance des index SQL et des statistiques" Level="{11 + $more}"/>
      </xsl:if>
    </Job>
  </xsl:template>

  <xsl:template name="dirty">
    <xsl:param name="delta"/>
    <xsl:if test="$delta"><xsl:attribute name="Dirty">true</xsl:attribute></xsl:if>
  </xsl:template>

  <xsl:template name="flag">
    <xsl:param name="delta"/><xsl:param name="job"/>
    <xsl:if test="$delta"><TaskDependsOnTask ParentTask="{$job}_SetRecentlyModifiedFlag"/></xsl:if>
  </xsl:template>

  <!-- Each name once, sorted. A binding counts with what stands before its colon. The few names of
       one connector are compared with each other. -->
  <xsl:template name="types">
    <xsl:param name="names"/>
    <xsl:for-each select="$names">
      <xsl:sort select="substring-before(concat(., ':'), ':')"/>
      <xsl:variable name="type" select="substring-before(concat(., ':'), ':')"/>
      <xsl:variable name="same" select="$names[substring-before(concat(., ':'), ':') = $type]"/>
      <xsl:if test="generate-id() = generate-id($same[1])"><TaskEntityType EntityType="{$type}"/></xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="resources">
    <xsl:param name="names"/>
    <xsl:for-each select="$names"><xsl:sort/><TaskResourceType ResourceType="{.}"/></xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
