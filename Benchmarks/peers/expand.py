#!/usr/bin/env python3
"""Expands the two connector scaffoldings with lxml: `expand.py CONF OUT` writes a mirrored tree.

What somebody would write who has no other tool: it knows the calls, connectors and packages of
generated configurations, checks nothing, and says nothing of where anything came from.
"""

import sys
from collections import defaultdict
from pathlib import Path

from lxml import etree

NS = "{urn:schemas-usercube-com:configuration}"
# The type of synchronization that a package asks for, and whether it always collects everything.
PACKAGES = {
    "Usercube.AD@0000001": ("ActiveDirectory", False),
    "Usercube.AzureAD@0000001": ("Changes", False),
    "Usercube.OpenLDAP@0000001": (None, True),
    "Usercube.SAP@0000001": (None, False),
    "Usercube.ServiceNow@0000001": ("Changes", False),
}


class Configuration:
    """All files, and the few things that jobs look up in them."""

    def __init__(self, folder):
        self.files = {path.relative_to(folder): etree.parse(path) for path in sorted(folder.rglob("*.xml"))}
        self.connectors, self.agents = {}, []
        self.connections, self.mappings = defaultdict(list), defaultdict(list)
        self.resource_types, self.classified = defaultdict(list), set()
        for tree in self.files.values():
            for element in tree.getroot():
                name = element.tag[len(NS):] if isinstance(element.tag, str) else ""
                if name == "Connector":
                    self.connectors[element.get("Identifier")] = element
                elif name == "Connection":
                    self.connections[element.get("Connector")].append(element)
                elif name == "EntityTypeMapping":
                    self.mappings[element.get("Connector")].append(element.get("Identifier"))
                elif name == "ResourceType":
                    self.resource_types[element.get("TargetEntityType")].append(element)
                elif name == "ResourceClassificationRule":
                    self.classified.add(element.get("ResourceType"))
        self.notified = sorted({
            kind.get("SourceEntityType") for connector in self.connectors if connector != "Directory"
            for mapping in self.mappings[connector] for kind in self.resource_types[mapping]})


class Job:
    """One job in the making."""

    def __init__(self, call, configuration):
        self.incremental = call.tag == NS + "CreateConnectorSynchroIncremental"
        self.configuration = configuration
        name = call.get("Connector")
        self.connector = configuration.connectors[name]
        self.client = call.find(NS + "OpenIdIdentifier").get("Identifier")
        schedule = call.find(NS + "CronTabExpression")
        self.identifier = f"{name}_Synchronization_" + ("Delta" if self.incremental else "Complete")
        self.element = etree.Element(
            NS + "Job", Identifier=self.identifier, DisplayName_L1=call.get("DisplayName_L1"),
            DisplayName_L2=call.get("DisplayName_L2"), Agent=self.connector.get("Agent"),
            CronTabExpression=schedule.get("CronTab"), CronTimeZone=schedule.get("CronTimeZone"))
        if self.incremental:
            self.element.set("IsIncremental", "true")
        self.level = 0
        self.element.tail = call.tail

    def task(self, kind, suffix, english, french, parents=(), types=(), resources=(), agent=False, **own):
        task = etree.SubElement(
            self.element, f"{NS}{kind}Task", Identifier=f"{self.identifier}_{suffix}",
            DisplayName_L1=english, DisplayName_L2=french, Level=str(self.level))
        if agent:
            task.set("Agent", self.connector.get("Agent"))
            task.set("OpenIdClient", self.client)
        for key, value in own.items():
            if value is not None:
                task.set(key, value)
        for parent in parents:
            etree.SubElement(task, NS + "TaskDependsOnTask", ParentTask=f"{self.identifier}_{parent}")
        for entity in types:
            etree.SubElement(task, NS + "TaskEntityType", EntityType=entity)
        for resource in resources:
            etree.SubElement(task, NS + "TaskResourceType", ResourceType=resource)
        self.level += 1

    def expand(self):
        name, delta, known = self.connector.get("Identifier"), self.incremental, self.configuration
        first, second = (self.connector.get(f"DisplayName_L{number}") for number in (1, 2))
        export = known.connections[name][0]
        kind, complete = PACKAGES[export.get("Package")]
        if not delta and kind == "Changes":
            kind = None
        mappings = sorted(known.mappings[name])
        resources = sorted(
            (kind for mapping in mappings for kind in known.resource_types[mapping]),
            key=lambda element: element.get("Identifier"))
        names = [element.get("Identifier") for element in resources]
        targets = {element.get("TargetEntityType") for element in resources}
        sources = {element.get("SourceEntityType") for element in resources}
        lookups = {
            rule.get("TargetBinding").split(":")[0]
            for element in resources for rule in element.iterchildren(NS + "QueryRule")}
        mode = "Incremental" if delta else "Complete"
        collected = "Complete" if complete else mode
        exported = f"Export_{name}_{mode}_{export.get('Identifier')}"
        prepared = f"PrepareSynchronization{kind or ''}_{name}_{collected}"
        synchronized = f"Synchronize{kind or ''}_{name}" + ("_DoNotDeleteChanges" if delta else "")
        changes = kind == "Changes"
        dirty = "true" if delta else None
        ending = "_WithDirty" if delta else ""
        flag = ["SetRecentlyModifiedFlag"] if delta else []

        self.task(
            "Export", exported, f"{first} - Extract Changes",
            f"{second} - Extraction des modifications", agent=True, Connector=name,
            Connection=export.get("Identifier"), ContinueOnError="true",
            IgnoreCookieFile=None if delta else "true")
        self.task(
            "PrepareSynchronization", prepared,
            f"{first} - {'Incremental ' if changes else ''}Synchronization (agent side)",
            f"{second} - Synchronisation {'incrémentale ' if changes else ''}(côté agent)", [exported],
            agent=True, Connector=name, SynchronizationMode=collected, Type=kind)
        self.task(
            "Synchronize", synchronized,
            f"{first} - Synchronization ({'changes ' if changes else ''}server side)",
            f"{second} - Synchronisation ({'changements ' if changes else ''}côté serveur)", [prepared],
            Connector=name, Type=kind, DoNotDeleteChanges=dirty)
        if delta:
            self.task(
                "SetRecentlyModifiedFlag", "SetRecentlyModifiedFlag", "Tag Modified Objects",
                "Marquage des objets modifiés", [synchronized])
        self.task(
            "UpdateEntityPropertyExpressions", f"UpdateEntityPropertyExpressions1{ending}",
            "Update Computed Properties", "Mise à jour des propriétés calculées",
            types=sorted({*mappings, *sources}), Dirty=dirty)
        self.task(
            "ComputeCorrelationKeys", f"ComputeCorrelationKeys1_AllEntities{ending}",
            "Compute all Correlations", "Calcul des corrélations", flag,
            sorted(targets | sources | lookups), Dirty=dirty)
        self.task(
            "ComputeRoleModel", f"ComputeRoleModel1{ending}", "Apply the Role Model",
            "Evaluation du modèle de rôles", flag, sorted(sources), Dirty=dirty)
        if not delta:
            self.task(
                "ComputeRiskScores", "ComputeRiskScores1", "Compute Risk Scores",
                "Calcul des scores de risques", types=sorted(sources))
        self.task(
            "GenerateProvisioningOrders", "GenerateProvisioningOrders1",
            f"Generate Provisioning Orders - {first}",
            f"Génération des ordres de provisioning - {second}", resources=names)
        self.task(
            "Fulfill", "Fulfill1", f"Fulfillment - {first}", f"Alimentation - {second}",
            ["GenerateProvisioningOrders1"], resources=names, agent=True,
            Dirty="true" if delta else "false", ContinueOnError="true")
        if delta:
            return self.element
        classified = sorted({
            element.get("TargetEntityType") for element in resources
            if element.get("Identifier") in known.classified})
        if classified:
            self.task(
                "UpdateClassification", "UpdateClassification", "Resources Classification",
                "Classification des ressources", types=classified)
        self.task(
            "UpdateParametersContextDisplayNames", "UpdateParametersContextDisplayNames",
            "Update of Parameters Context Display Names",
            "Mise à jour des noms des contextes de paramètres")
        self.task(
            "SendRoleModelNotifications", "SendRoleModelNotifications",
            "Send Role Model Notifications", "Envoi des notifications de modèle de rôles",
            types=known.notified)
        self.task(
            "MaintainIndexes", "MaintainIndexes", "SQL Index and Statistics Maintenance",
            "Maintenance des index SQL et des statistiques")
        return self.element


def main():
    folder, output = map(Path, sys.argv[1:])
    configuration = Configuration(folder)
    calls = (NS + "CreateConnectorSynchroIncremental", NS + "CreateConnectorSynchroComplete")
    for path, tree in configuration.files.items():
        for call in list(tree.getroot().iterchildren(*calls)):
            tree.getroot().replace(call, Job(call, configuration).expand())
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        tree.write(output / path, xml_declaration=True, encoding="utf-8")


if __name__ == "__main__":
    main()
