<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AntennasPage</name>
    <message numerus="yes">
        <source>%Ln batch(es) merged</source>
        <translation>
            <numerusform>%Ln&#xa0;lot fusionné</numerusform>
            <numerusform>%Ln&#xa0;lots fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) wait for an earlier one.</source>
        <translation>
            <numerusform>%Ln&#xa0;lot attend un lot précédent.</numerusform>
            <numerusform>%Ln&#xa0;lots attendent un lot précédent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln&#xa0;écriture</numerusform>
            <numerusform>%Ln&#xa0;écritures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) held.</source>
        <translation>
            <numerusform>%Ln&#xa0;écriture retenue.</numerusform>
            <numerusform>%Ln&#xa0;écritures retenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the mailbox.</source>
        <translation>
            <numerusform>%Ln&#xa0;fichier dans le dossier d’échange.</numerusform>
            <numerusform>%Ln&#xa0;fichiers dans le dossier d’échange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) refused.</source>
        <translation>
            <numerusform>%Ln&#xa0;fichier refusé.</numerusform>
            <numerusform>%Ln&#xa0;fichiers refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln&#xa0;écriture nouvelle</numerusform>
            <numerusform>%Ln&#xa0;écritures nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Antennas</source>
        <translation>Antennes</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files that were not merged</source>
        <translation>Fichiers qui n’ont pas été fusionnés</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>It waits for an earlier batch of its desk, which has not arrived yet.</source>
        <translation>Il attend un lot précédent de son poste, qui n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Looking into the mailbox…</source>
        <translation>Lecture du dossier d’échange…</translation>
    </message>
    <message>
        <source>Merge what has arrived (F5)</source>
        <translation>Fusionner ce qui est arrivé (F5)</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion en cours…</translation>
    </message>
    <message>
        <source>No desk is set up yet. Add one with “bitdesk head-office add workstation”: it writes the set-up file that makes the desk on its machine.</source>
        <translation>Aucun poste n’est encore installé. Ajoutez-en un avec «&#xa0;bitdesk head-office add workstation&#xa0;»&#xa0;: cette commande écrit le fichier d’installation à ouvrir sur son ordinateur.</translation>
    </message>
    <message>
        <source>Nothing new in the mailbox.</source>
        <translation>Rien de nouveau dans le dossier d’échange.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Offline: the mailbox cannot be reached.</source>
        <translation>Hors ligne&#xa0;: le dossier d’échange n’est pas joignable.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Ouverture du fichier…</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Avancement de la fusion</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>Encore attendu</translation>
    </message>
    <message>
        <source>Stopped; what was merged stays merged.</source>
        <translation>Fusion arrêtée&#xa0;; ce qui est fusionné le reste.</translation>
    </message>
    <message>
        <source>Stopping after the file that is being merged…</source>
        <translation>Arrêt après le fichier en cours de fusion…</translation>
    </message>
    <message>
        <source>The file is not open.</source>
        <translation>Le fichier n’est pas ouvert.</translation>
    </message>
    <message>
        <source>This desk’s clock is ahead by {0}: set it right on its machine.</source>
        <translation>L’horloge de ce poste avance de {0}&#xa0;: réglez-la sur son ordinateur.</translation>
    </message>
    <message>
        <source>This desk’s clock is behind by {0}: set it right on its machine.</source>
        <translation>L’horloge de ce poste retarde de {0}&#xa0;: réglez-la sur son ordinateur.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What has arrived</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Why it stays where it is</source>
        <translation>Pourquoi il reste où il est</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0}&#xa0;j</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0}&#xa0;h</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>⚠ {0} ahead</source>
        <translation>⚠&#xa0;avance {0}</translation>
    </message>
    <message>
        <source>⚠ {0} behind</source>
        <translation>⚠&#xa0;retard {0}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close the message (Escape)</source>
        <translation>Fermer le message (Échap)</translation>
    </message>
</context>
<context>
    <name>CounterBoard</name>
    <message numerus="yes">
        <source>%n visit(s) kept, not yet recorded</source>
        <translation>
            <numerusform>%n visite gardée, pas encore enregistrée</numerusform>
            <numerusform>%n visites gardées, pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: {people}, {ago}</source>
        <translation>Dernier&#xa0;: {people}, {ago}</translation>
    </message>
    <message>
        <source>Nobody yet today. Press a digit when somebody comes in.</source>
        <translation>Personne encore aujourd’hui. Tapez un chiffre quand quelqu’un entre.</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Another desk of the office counted this visit: only that desk can change it.</source>
        <translation>Un autre poste du bureau a compté cette visite&#xa0;: lui seul peut la modifier.</translation>
    </message>
    <message>
        <source>One key = one visit recorded. The rest is said later, or never.</source>
        <translation>Une touche = une visite enregistrée. Le reste se précise après, ou jamais.</translation>
    </message>
    <message>
        <source>Opening today’s visits… you can count already.</source>
        <translation>Ouverture des visites du jour… vous pouvez déjà compter.</translation>
    </message>
    <message>
        <source>The file is not open. What you count is kept until it is.</source>
        <translation>Le fichier n’est pas ouvert. Ce que vous comptez est gardé jusqu’à son ouverture.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Visits are now counted at: {0}</source>
        <translation>Les visites sont maintenant comptées à&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Something went wrong in bitdesk</source>
        <translation>Un problème est survenu dans bitdesk</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What was counted is recorded, and you can go on. Please send the details below to whoever looks after bitdesk.</source>
        <translation>C’est une erreur du programme, pas la vôtre. Ce qui a été compté est enregistré et vous pouvez continuer. Merci d’envoyer les détails ci-dessous à la personne qui s’occupe de bitdesk.</translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message numerus="yes">
        <source>%n person(s) met at outreach events</source>
        <translation>
            <numerusform>%n personne rencontrée hors les murs</numerusform>
            <numerusform>%n personnes rencontrées hors les murs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned day(s) of the last two weeks without a word:</source>
        <translation>
            <numerusform>%n jour prévu des deux dernières semaines, sans nouvelle&#xa0;:</numerusform>
            <numerusform>%n jours prévus des deux dernières semaines, sans nouvelle&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) recorded</source>
        <translation>
            <numerusform>%n visite enregistrée</numerusform>
            <numerusform>%n visites enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visiteur</numerusform>
            <numerusform>%n visiteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Confirm the opening hours (Ctrl+Enter)</source>
        <translation>Confirmer les horaires (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Confirmed: the office was closed.</source>
        <translation>Confirmé&#xa0;: le bureau était fermé.</translation>
    </message>
    <message>
        <source>Confirmed: {0}</source>
        <translation>Confirmé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Earlier days to confirm</source>
        <translation>Jours précédents à confirmer</translation>
    </message>
    <message>
        <source>Every earlier day is confirmed.</source>
        <translation>Tous les jours précédents sont confirmés.</translation>
    </message>
    <message>
        <source>Nobody came: confirm zero (0)</source>
        <translation>Personne n’est venu&#xa0;: confirmer zéro (0)</translation>
    </message>
    <message>
        <source>Not confirmed yet. Nothing is planned for this day.</source>
        <translation>Pas encore confirmé. Rien n’est prévu ce jour-là.</translation>
    </message>
    <message>
        <source>Not confirmed yet. Planned: {0}</source>
        <translation>Pas encore confirmé. Prévu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Avancement de l’envoi</translation>
    </message>
    <message>
        <source>Send now (Ctrl+S)</source>
        <translation>Envoyer maintenant (Ctrl+S)</translation>
    </message>
    <message>
        <source>Sending to the head office</source>
        <translation>Envoi au siège</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>The office was closed (Ctrl+0)</source>
        <translation>Le bureau était fermé (Ctrl+0)</translation>
    </message>
    <message>
        <source>When the office was open</source>
        <translation>Quand le bureau était ouvert</translation>
    </message>
    <message>
        <source>Write each period with a start and an end, such as 09:30 and 12:30, then confirm again.</source>
        <translation>Écrivez pour chaque période un début et une fin, par exemple 09:30 et 12:30, puis confirmez de nouveau.</translation>
    </message>
    <message>
        <source>Zero confirmed: nobody came.</source>
        <translation>Zéro confirmé&#xa0;: personne n’est venu.</translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <source>Arrows choose a visit, Enter edits it, Delete voids it</source>
        <translation>Les flèches choisissent une visite, Entrée la modifie, Suppr l’annule</translation>
    </message>
    <message>
        <source>Edit: Enter · Void a line: Delete</source>
        <translation>Modifier&#xa0;: Entrée · Annuler une ligne&#xa0;: Suppr</translation>
    </message>
    <message>
        <source>Today’s visits</source>
        <translation>Visites d’aujourd’hui</translation>
    </message>
    <message>
        <source>Today’s visits, newest first</source>
        <translation>Visites d’aujourd’hui, les plus récentes d’abord</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>About</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Hors les murs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Opening the file…</source>
        <translation>Ouverture du fichier…</translation>
    </message>
    <message>
        <source>Take back the last count or change (Ctrl+Z)</source>
        <translation>Annuler le dernier comptage ou la dernière modification (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>Annuler Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo the last count or change</source>
        <translation>Annuler le dernier comptage ou la dernière modification</translation>
    </message>
    <message>
        <source>this hour
{0}</source>
        <translation>cette heure
{0}</translation>
    </message>
    <message numerus="yes">
        <source>visitors
today</source>
        <translation>
            <numerusform>visiteur
aujourd’hui</numerusform>
            <numerusform>visiteurs
aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>{visitors} visitors today, {hour} this hour. {last}</source>
        <translation>{visitors} visiteurs aujourd’hui, {hour} cette heure. {last}</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Choose the set-up file first.</source>
        <translation>Choisissez d’abord le fichier d’installation.</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Installer ce poste</translation>
    </message>
    <message>
        <source>Set-up file</source>
        <translation>Fichier d’installation</translation>
    </message>
    <message>
        <source>Set-up file made by the head office</source>
        <translation>Fichier d’installation préparé par le siège</translation>
    </message>
    <message>
        <source>Welcome to bitdesk</source>
        <translation>Bienvenue dans bitdesk</translation>
    </message>
</context>
<context>
    <name>HeadOfficeBar</name>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
    </message>
</context>
<context>
    <name>HeadOfficeWindow</name>
    <message>
        <source>Antennas</source>
        <translation>Antennes</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion en cours…</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>There is no head office in {folder} yet. Make one with “bitdesk head-office init”.</source>
        <translation>Il n’y a pas encore de siège dans {folder}. Créez-le avec «&#xa0;bitdesk head-office init&#xa0;».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>HourStrip</name>
    <message>
        <source>Hour by hour</source>
        <translation>Heure par heure</translation>
    </message>
    <message>
        <source>light bars: same weekday in {0}</source>
        <translation>en clair&#xa0;: même jour en {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Day’s end</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>Some visits are not recorded yet. Close again to leave without them.</source>
        <translation>Des visites ne sont pas encore enregistrées. Fermez de nouveau pour quitter sans elles.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>OriginField</name>
    <message>
        <source>34, Belg…</source>
        <translation>34, Belg…</translation>
    </message>
    <message>
        <source>From: department or country</source>
        <translation>Provenance&#xa0;: département ou pays</translation>
    </message>
    <message>
        <source>Key /, then 34, 2A, BE or the beginning of a name</source>
        <translation>Touche /, puis 34, 2A, BE ou le début d’un nom</translation>
    </message>
</context>
<context>
    <name>PeriodsEditor</name>
    <message>
        <source>Add a period</source>
        <translation>Ajouter une période</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Ouvert de</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Ouvert jusqu’à</translation>
    </message>
    <message>
        <source>Remove this period</source>
        <translation>Retirer cette période</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Qualifiers</name>
    <message>
        <source>About</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Count the next visits at: {0}</source>
        <translation>Compter les prochaines visites à&#xa0;: {0}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Touche {0}</translation>
    </message>
    <message>
        <source>No outreach event today</source>
        <translation>Rien hors les murs aujourd’hui</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Outreach…</source>
        <translation>Hors les murs…</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>SeasonChart</name>
    <message numerus="yes">
        <source>%Ln visitor(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;visiteur</numerusform>
            <numerusform>%Ln&#xa0;visiteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors at the offices, outreach events not included</source>
        <translation>Visiteurs des bureaux, hors les murs non compris</translation>
    </message>
    <message>
        <source>Visitors by month and office</source>
        <translation>Visiteurs par mois et par bureau</translation>
    </message>
    <message>
        <source>{month}: {visitors}</source>
        <translation>{month}&#xa0;: {visitors}</translation>
    </message>
</context>
<context>
    <name>SeasonPage</name>
    <message numerus="yes">
        <source>%Ln visitor(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;visiteur</numerusform>
            <numerusform>%Ln&#xa0;visiteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>As a CSV file, for a spreadsheet</source>
        <translation>En fichier CSV, pour un tableur</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose the year (Page up: earlier, Page down: later)</source>
        <translation>Choisir l’année (Page préc.&#xa0;: plus tôt, Page suiv.&#xa0;: plus tard)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Export the table… (Ctrl+E)</source>
        <translation>Exporter le tableau… (Ctrl+E)</translation>
    </message>
    <message>
        <source>No visit has arrived yet. Merge what the desks have sent: the season shows here.</source>
        <translation>Aucune visite n’est encore arrivée. Fusionnez ce que les postes ont envoyé&#xa0;: la saison s’affichera ici.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Jours d’ouverture</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Ouverture du fichier…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Outreach: markets, festivals</source>
        <translation>Hors les murs&#xa0;: marchés, festivals</translation>
    </message>
    <message>
        <source>Reading the season…</source>
        <translation>Lecture de la saison…</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Season table</source>
        <translation>Tableau de la saison</translation>
    </message>
    <message>
        <source>The season is shown when the merge has ended.</source>
        <translation>La saison s’affichera à la fin de la fusion.</translation>
    </message>
    <message>
        <source>The table is written to {path}.</source>
        <translation>Le tableau est écrit dans {path}.</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Visitors an open hour, July-August</source>
        <translation>Visiteurs par heure d’ouverture, juillet-août</translation>
    </message>
    <message>
        <source>Year: {0}</source>
        <translation>Année&#xa0;: {0}</translation>
    </message>
    <message>
        <source>season-{0}.csv</source>
        <translation>saison-{0}.csv</translation>
    </message>
    <message>
        <source>{visitors} in {year}</source>
        <translation>{visitors} en {year}</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Click to synchronise now (F5)</source>
        <translation>Cliquer pour synchroniser maintenant (F5)</translation>
    </message>
    <message>
        <source>Everything is kept here and will be sent next time.</source>
        <translation>Tout est gardé ici et partira la prochaine fois.</translation>
    </message>
    <message>
        <source>Everything is sent and merged by the head office.</source>
        <translation>Tout est envoyé et fusionné par le siège.</translation>
    </message>
    <message>
        <source>Everything is sent. The head office will merge it.</source>
        <translation>Tout est envoyé. Le siège le fusionnera.</translation>
    </message>
    <message>
        <source>Last contact with the head office: {0}</source>
        <translation>Dernier contact avec le siège&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No contact with the head office yet</source>
        <translation>Pas encore de contact avec le siège</translation>
    </message>
    <message>
        <source>Offline · {0}</source>
        <translation>Hors ligne · {0}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>sent, waiting for the head office</source>
        <translation>envoyé, en attente du siège</translation>
    </message>
    <message>
        <source>{0} to send</source>
        <translation>{0} à envoyer</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Count ten people or more</source>
        <translation>Compter dix personnes ou plus</translation>
    </message>
    <message>
        <source>Count {0}</source>
        <translation>Compter {0}</translation>
    </message>
    <message>
        <source>Key 0, then the two digits</source>
        <translation>Touche 0, puis les deux chiffres</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Touche {0}</translation>
    </message>
    <message>
        <source>Number of people, from 10 to 99</source>
        <translation>Nombre de personnes, de 10 à 99</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Choose who is at the desk (Ctrl+K)</source>
        <translation>Choisir qui est au comptoir (Ctrl+K)</translation>
    </message>
    <message>
        <source>Counselor at the desk: {0}</source>
        <translation>Conseiller au comptoir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Counselor: {0} ▾</source>
        <translation>Conseiller&#xa0;: {0} ▾</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>VisitEditor</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Enregistrer (Entrée)</translation>
    </message>
    <message>
        <source>Visit of {0}</source>
        <translation>Visite de {0}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>bitdesk is already open on {folder}: its window has been brought to the front.</source>
        <translation>bitdesk est déjà ouvert sur {folder}&#xa0;: sa fenêtre a été mise au premier plan.</translation>
    </message>
    <message>
        <source>bitdesk was open already: here is its window.</source>
        <translation>bitdesk était déjà ouvert&#xa0;: voici sa fenêtre.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>%(prog)s, version %(version)s</source>
        <translation>%(prog)s, version %(version)s</translation>
    </message>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(Vouliez-vous dire l’une de ces options&#xa0;: {possibilities}&#xa0;?)</translation>
    </message>
    <message>
        <source>A day of the week, 1 for Monday; may be repeated; every day if it is not said.</source>
        <translation>Un jour de la semaine, 1 pour lundi&#xa0;; peut être répété&#xa0;; tous les jours si rien n’est dit.</translation>
    </message>
    <message>
        <source>A shared folder, or a key, where desks and head office leave files for each other.</source>
        <translation>Un dossier partagé ou une clé, où les postes et le siège se déposent des fichiers.</translation>
    </message>
    <message>
        <source>A short code: C1.</source>
        <translation>Un code court&#xa0;: C1.</translation>
    </message>
    <message>
        <source>A short code: PDM.</source>
        <translation>Un code court&#xa0;: PDM.</translation>
    </message>
    <message>
        <source>A short code: hiking.</source>
        <translation>Un code court&#xa0;: hiking.</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Add a counselor.</source>
        <translation>Ajoute un conseiller.</translation>
    </message>
    <message>
        <source>Add a desk of an office, and write its set-up file.</source>
        <translation>Ajoute un poste à un bureau et écrit son fichier d’installation.</translation>
    </message>
    <message>
        <source>Add a market or a festival where the office meets people.</source>
        <translation>Ajoute un marché ou un festival où l’office va à la rencontre du public.</translation>
    </message>
    <message>
        <source>Add an office.</source>
        <translation>Ajoute un bureau.</translation>
    </message>
    <message>
        <source>Add something that visitors ask about.</source>
        <translation>Ajoute un sujet de demande.</translation>
    </message>
    <message>
        <source>Add the planned opening hours of an office for a season.</source>
        <translation>Ajoute les horaires prévus d’un bureau pour une saison.</translation>
    </message>
    <message>
        <source>Add what every desk receives.</source>
        <translation>Ajoute ce que tous les postes reçoivent.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Ajouté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Another seed gives other visitors.</source>
        <translation>Une autre graine donne d’autres visiteurs.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Avril</translation>
    </message>
    <message>
        <source>Ask about what was recorded.</source>
        <translation>Interroge ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Août</translation>
    </message>
    <message>
        <source>By what.</source>
        <translation>Selon quoi.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Copied and verified: {path} ({entries} entries).</source>
        <translation>Copié et vérifié&#xa0;: {path} ({entries} écritures).</translation>
    </message>
    <message>
        <source>Copy the data folder&apos;s file into FILE, verified. Windows may be open meanwhile; an earlier copy of that name is replaced.</source>
        <translation>Copie la base dans FILE et vérifie la copie. Des fenêtres peuvent rester ouvertes&#xa0;; une copie précédente du même nom est remplacée.</translation>
    </message>
    <message>
        <source>Count a party: recorded, durably, when the command ends.</source>
        <translation>Compte un groupe&#xa0;: enregistré durablement quand la commande se termine.</translation>
    </message>
    <message>
        <source>Count the visitors of a tourist office. Without a command the window opens.</source>
        <translation>Compte les visiteurs d’un office de tourisme. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Counting at {office}</source>
        <translation>Comptage à {office}</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Décembre</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>Vouliez-vous dire {possibility}&#xa0;?</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Dessin des pages</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Erreur&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Exchange with the head office through the mailbox.</source>
        <translation>Échange avec le siège par le dossier d’échange.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Février</translation>
    </message>
    <message>
        <source>Founding the organisation and its desks</source>
        <translation>Création de l’organisation et de ses postes</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>Argument en trop ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>Arguments en trop ({args})</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>How it is called in English.</source>
        <translation>Son nom en anglais.</translation>
    </message>
    <message>
        <source>How it is called in French.</source>
        <translation>Son nom en français.</translation>
    </message>
    <message>
        <source>How it is written: a table to read, or data for another program.</source>
        <translation>La forme&#xa0;: un tableau à lire, ou des données pour un autre programme.</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Valeur incorrecte pour {param_hint}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Valeur incorrecte&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Its address.</source>
        <translation>Son adresse.</translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation>Son premier jour.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>Son dernier jour.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Janvier</translation>
    </message>
    <message>
        <source>Journal of {desk}: entry {number} does not hold: {reason}.</source>
        <translation>Journal de {desk}&#xa0;: l’écriture {number} n’est pas intacte&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juin</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Make a desk from its set-up file, in the data folder.</source>
        <translation>Crée un poste à partir de son fichier d’installation.</translation>
    </message>
    <message>
        <source>Make a head office in the data folder, and its mailbox.</source>
        <translation>Crée un siège et son dossier d’échange.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Mars</translation>
    </message>
    <message>
        <source>Markets, festivals</source>
        <translation>Marchés, festivals</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Merge what the desks sent. They are left what they lack.</source>
        <translation>Fusionne ce que les postes ont envoyé. Ce qui leur manque leur est déposé.</translation>
    </message>
    <message>
        <source>Merged: {batches} batches, {entries} entries. Waiting for an earlier batch: {waiting}. Held: {held}.</source>
        <translation>Lots fusionnés&#xa0;: {batches}. Écritures&#xa0;: {entries}. Lots en attente d’un lot précédent&#xa0;: {waiting}. Écritures retenues&#xa0;: {held}.</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Argument manquant</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Commande manquante.</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Option manquante</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No display: the pages are drawn in {folder}</source>
        <translation>Pas d’écran&#xa0;: les pages sont dessinées dans {folder}</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>La commande {name!r} n’existe pas.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>L’option {name!r} n’existe pas.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Novembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Octobre</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>One office only, without its markets and festivals.</source>
        <translation>Un seul bureau, sans ses marchés ni ses festivals.</translation>
    </message>
    <message>
        <source>Only compare with the tables as they are; FILE is only read.</source>
        <translation>Compare seulement avec les tables telles qu’elles sont&#xa0;; FILE n’est que lu.</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Jours ouverts</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>L’option {name!r} ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>L’option {name!r} demande une valeur.</translation>
    </message>
    <message>
        <source>Option {name!r} requires {nargs} arguments.</source>
        <translation>L’option {name!r} demande {nargs} valeurs.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>People, 1 to 99.</source>
        <translation>Le nombre de personnes, de 1 à 99.</translation>
    </message>
    <message>
        <source>Per open hour in July-August</source>
        <translation>Par heure d’ouverture en juillet-août</translation>
    </message>
    <message>
        <source>Play a season of the reference organisation. Then a desk&apos;s window opens.</source>
        <translation>Joue une saison de l’organisation de référence. Puis la fenêtre d’un poste s’ouvre.</translation>
    </message>
    <message>
        <source>Rebuild a file&apos;s tables from its journal, after a backup.</source>
        <translation>Refait les tables d’un fichier d’après son journal. Une sauvegarde est faite avant.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Record what happened at the desk.</source>
        <translation>Enregistre ce qui s’est passé au poste.</translation>
    </message>
    <message>
        <source>Recorded at {office}: a party of {size}, {moment}.</source>
        <translation>Enregistré à {office}&#xa0;: un groupe de {size}, {moment}.</translation>
    </message>
    <message>
        <source>Refused, and left where it is: {name}. {reason}</source>
        <translation>Refusé et laissé où il est&#xa0;: {name}. {reason}</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Season {year}</source>
        <translation>Saison {year}</translation>
    </message>
    <message>
        <source>Sending, merging, acknowledging</source>
        <translation>Envoi, fusion, accusés de réception</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Septembre</translation>
    </message>
    <message>
        <source>Set up, merge, and see the antennas.</source>
        <translation>Installe, fusionne et montre les antennes.</translation>
    </message>
    <message>
        <source>Set-up file: {path}</source>
        <translation>Fichier d’installation&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Show each desk: last contact, backlog, clock, version.</source>
        <translation>Montre chaque poste&#xa0;: dernier contact, retard, horloge, version.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Donne la version et s’arrête.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Montre cette aide et s’arrête.</translation>
    </message>
    <message>
        <source>Stop when the table is printed.</source>
        <translation>S’arrête une fois le tableau écrit.</translation>
    </message>
    <message>
        <source>Such as 09:30-12:30,14:00-17:00.</source>
        <translation>Par exemple 09:30-12:30,14:00-17:00.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Table {table}: {in_file} rows in the file only, {in_journal} by the journal only.</source>
        <translation>Table {table}&#xa0;: {in_file} lignes seulement dans le fichier, {in_journal} seulement d’après le journal.</translation>
    </message>
    <message>
        <source>The French department they come from: 34, 2A.</source>
        <translation>Le département français d’où ils viennent&#xa0;: 34, 2A.</translation>
    </message>
    <message>
        <source>The code of the office that staffs it.</source>
        <translation>Le code du bureau qui le tient.</translation>
    </message>
    <message>
        <source>The country they come from: BE; ZZ if it is not known.</source>
        <translation>Le pays d’où ils viennent&#xa0;: BE&#xa0;; ZZ s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>The desk of {office} is ready in {folder}.</source>
        <translation>Le poste de {office} est prêt dans {folder}.</translation>
    </message>
    <message>
        <source>The first day that may be counted.</source>
        <translation>Le premier jour qui peut être compté.</translation>
    </message>
    <message>
        <source>The folder of the desk or of the head office.</source>
        <translation>Le dossier du poste ou du siège.</translation>
    </message>
    <message>
        <source>The head office of {name} is ready in {folder}.</source>
        <translation>Le siège de {name} est prêt dans {folder}.</translation>
    </message>
    <message>
        <source>The last day of seasonal staff.</source>
        <translation>Le dernier jour d’un saisonnier.</translation>
    </message>
    <message>
        <source>The market or festival where they are met.</source>
        <translation>Le marché ou le festival où ils sont rencontrés.</translation>
    </message>
    <message>
        <source>The office&apos;s code.</source>
        <translation>Le code du bureau.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name.</source>
        <translation>Le nom de l’organisation.</translation>
    </message>
    <message>
        <source>The organisation&apos;s time zone.</source>
        <translation>Le fuseau horaire de l’organisation.</translation>
    </message>
    <message>
        <source>The season&apos;s first day.</source>
        <translation>Le premier jour de la saison.</translation>
    </message>
    <message>
        <source>The season&apos;s last day.</source>
        <translation>Le dernier jour de la saison.</translation>
    </message>
    <message>
        <source>The season&apos;s year.</source>
        <translation>L’année de la saison.</translation>
    </message>
    <message>
        <source>The table of a year by office: visitors, days, hours.</source>
        <translation>Le tableau d’une année par bureau&#xa0;: visiteurs, jours, heures.</translation>
    </message>
    <message>
        <source>The visitors of a year, counted by something.</source>
        <translation>Les visiteurs d’une année, selon un critère.</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>L’année.</translation>
    </message>
    <message>
        <source>Their name.</source>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>To send: {to_send}. Sent, waiting for the head office: {waiting}. Merged: {merged}.</source>
        <translation>À envoyer&#xa0;: {to_send}. Envoyé, en attente du siège&#xa0;: {waiting}. Fusionné&#xa0;: {merged}.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Pour l’aide&#xa0;: {command} {option}</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage&#xa0;:</translation>
    </message>
    <message>
        <source>Verify every journal of a file. FILE is only read.</source>
        <translation>Vérifie chaque journal d’un fichier. FILE n’est que lu.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Visitors {year}</source>
        <translation>Visiteurs {year}</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>What they are besides.</source>
        <translation>Sa fonction en plus de l’accueil.</translation>
    </message>
    <message>
        <source>What they ask about; may be repeated.</source>
        <translation>Ce qu’ils demandent&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>When: 2019-07-14T10:30; now if it is not said.</source>
        <translation>Quand&#xa0;: 2019-07-14T10:30&#xa0;; maintenant si rien n’est dit.</translation>
    </message>
    <message>
        <source>Where the desk&apos;s machine finds the mailbox, if not where this one does.</source>
        <translation>Où l’ordinateur du poste trouve le dossier d’échange, si ce n’est pas au même endroit que celui-ci.</translation>
    </message>
    <message>
        <source>Where the set-up file is written; carry it to the desk&apos;s machine.</source>
        <translation>Où le fichier d’installation est écrit&#xa0;; portez-le sur l’ordinateur du poste.</translation>
    </message>
    <message>
        <source>Where this machine finds the mailbox, if not where the head office does.</source>
        <translation>Où cet ordinateur trouve le dossier d’échange, si ce n’est pas au même endroit que le siège.</translation>
    </message>
    <message>
        <source>Where; an earlier one is replaced.</source>
        <translation>Où&#xa0;; une démonstration précédente est remplacée.</translation>
    </message>
    <message>
        <source>Who they are: holidaymaker, local, second_home…</source>
        <translation>Qui ils sont&#xa0;: holidaymaker, local, second_home…</translation>
    </message>
    <message>
        <source>Work on the head office rather than on a desk.</source>
        <translation>Travaille sur le siège plutôt que sur un poste.</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>par défaut&#xa0;: {default}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour}&#xa0;h</translation>
    </message>
    <message>
        <source>{path} has been rebuilt; what it was is in the folder {folder}.</source>
        <translation>{path} a été refait&#xa0;; ce qu’il était se trouve dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>{path} holds: {journals} journals, {entries} entries.</source>
        <translation>{path} est intact&#xa0;: {journals} journaux, {entries} écritures.</translation>
    </message>
    <message>
        <source>{path}: the tables are what the journal says.</source>
        <translation>{path}&#xa0;: les tables sont ce que dit le journal.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} n’est pas une valeur possible ({number_type}).</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} n’est pas parmi {choices}.</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>{value!r} n’est pas {choice}.</translation>
    </message>
    <message>
        <source>{value} are not opening hours such as 09:30-12:30,14:00-17:00.</source>
        <translation>{value} ne sont pas des horaires tels que 09:30-12:30,14:00-17:00.</translation>
    </message>
    <message>
        <source>{value} is not a date and time such as 2019-07-14T10:30.</source>
        <translation>{value} n’est pas une date et une heure telles que 2019-07-14T10:30.</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2019-07-14.</source>
        <translation>{value} n’est pas une date telle que 2019-07-14.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} n’est pas dans l’intervalle {range}.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A name or a code is empty. Fill it in.</source>
        <translation>Un nom ou un code est vide. Remplissez-le.</translation>
    </message>
    <message>
        <source>A number in it is out of bounds.</source>
        <translation>Un nombre qu’il contient est hors limites.</translation>
    </message>
    <message>
        <source>A party has {least} to {most} people, not {size}. Count a larger group as several parties.</source>
        <translation>Un groupe compte de {least} à {most} personnes, pas {size}. Comptez un groupe plus grand en plusieurs fois.</translation>
    </message>
    <message>
        <source>A payload in it is missing.</source>
        <translation>Une donnée y manque.</translation>
    </message>
    <message>
        <source>A payload in it is not the one that was written.</source>
        <translation>Une donnée n’est plus celle qui a été écrite.</translation>
    </message>
    <message>
        <source>An id in it is no id.</source>
        <translation>Un identifiant qu’il contient n’en est pas un.</translation>
    </message>
    <message>
        <source>Another program is using {path}. Close it or wait a moment, then try again.</source>
        <translation>Un autre programme utilise {path}. Fermez-le ou patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>In the settings file {path}, the value of {name} cannot be used. Correct it or remove it.</source>
        <translation>Dans le fichier de réglages {path}, la valeur de {name} est inutilisable. Corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>It belongs to another organisation ({name}).</source>
        <translation>Il appartient à une autre organisation ({name}).</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}).</source>
        <translation>Il ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>It comes from a desk that this head office has not set up.</source>
        <translation>Il vient d’un poste que ce siège n’a pas installé.</translation>
    </message>
    <message>
        <source>It does not follow what was received from this desk: its file was restored or copied.</source>
        <translation>Il ne fait pas suite à ce qui a été reçu de ce poste&#xa0;: son fichier a été restauré ou copié.</translation>
    </message>
    <message>
        <source>It has not as many entries as its header says.</source>
        <translation>Il n’a pas le nombre d’écritures que dit son en-tête.</translation>
    </message>
    <message>
        <source>It holds entries of this desk itself.</source>
        <translation>Il contient des écritures de ce poste lui-même.</translation>
    </message>
    <message>
        <source>It is addressed to another head office.</source>
        <translation>Il est adressé à un autre siège.</translation>
    </message>
    <message>
        <source>It is cut or damaged. It will be sent again.</source>
        <translation>Il est coupé ou endommagé. Il sera renvoyé.</translation>
    </message>
    <message>
        <source>It is larger than any batch may be.</source>
        <translation>Il est plus gros qu’un lot ne peut l’être.</translation>
    </message>
    <message>
        <source>It is no batch of a desk.</source>
        <translation>Ce n’est pas un lot d’un poste.</translation>
    </message>
    <message>
        <source>It is no delivery of the head office.</source>
        <translation>Ce n’est pas une livraison du siège.</translation>
    </message>
    <message>
        <source>It is no set-up file.</source>
        <translation>Ce n’est pas un fichier d’installation.</translation>
    </message>
    <message>
        <source>It is not a bitdesk file, or it comes from a newer program.</source>
        <translation>Ce n’est pas un fichier de bitdesk, ou il vient d’un programme plus récent.</translation>
    </message>
    <message>
        <source>It is not from this desk&apos;s head office, or not for this desk.</source>
        <translation>Il ne vient pas du siège de ce poste, ou n’est pas pour ce poste.</translation>
    </message>
    <message>
        <source>Its contents are not as long as its header says.</source>
        <translation>Son contenu n’a pas la longueur que dit son en-tête.</translation>
    </message>
    <message>
        <source>Its contents cannot be understood ({reason}).</source>
        <translation>Son contenu est incompréhensible ({reason}).</translation>
    </message>
    <message>
        <source>Its entries are not those that were written: the chain does not hold.</source>
        <translation>Ses écritures ne sont plus celles qui ont été faites&#xa0;: la chaîne est rompue.</translation>
    </message>
    <message>
        <source>Its header cannot be understood ({reason}).</source>
        <translation>Son en-tête est incompréhensible ({reason}).</translation>
    </message>
    <message>
        <source>Its last transaction is not whole.</source>
        <translation>Sa dernière transaction n’est pas entière.</translation>
    </message>
    <message>
        <source>Its sender is not the desk that it names.</source>
        <translation>Son expéditeur n’est pas le poste qu’il nomme.</translation>
    </message>
    <message>
        <source>No mailbox is chosen. Choose the shared folder or the key in the settings.</source>
        <translation>Aucun dossier d’échange n’est choisi. Choisissez le dossier partagé ou la clé dans les réglages.</translation>
    </message>
    <message>
        <source>Only the head office decides this. Open the head office&apos;s folder.</source>
        <translation>Seul le siège en décide. Ouvrez le dossier du siège.</translation>
    </message>
    <message>
        <source>Only the head office merges. Open the head office&apos;s folder.</source>
        <translation>Seul le siège fusionne. Ouvrez le dossier du siège.</translation>
    </message>
    <message>
        <source>Something was recorded in {path} meanwhile: nothing was replaced. Close its window, then try again.</source>
        <translation>Quelque chose a été enregistré entre-temps dans {path}&#xa0;: rien n’a été remplacé. Fermez sa fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>The code “{code}” cannot be used. Give 1 to 16 letters, digits, hyphens or underscores.</source>
        <translation>Le code «&#xa0;{code}&#xa0;» est inutilisable. Donnez de 1 à 16 lettres sans accent, chiffres, tirets ou soulignés.</translation>
    </message>
    <message>
        <source>The code “{code}” is taken already. Choose another one.</source>
        <translation>Le code «&#xa0;{code}&#xa0;» est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The copy of {path} does not hold. Run bitdesk verify on it.</source>
        <translation>La copie de {path} n’est pas intacte. Vérifiez ce fichier avec bitdesk verify.</translation>
    </message>
    <message>
        <source>The country “{country}” does not exist. Give its two letters, such as BE, or ZZ if it is not known.</source>
        <translation>Le pays «&#xa0;{country}&#xa0;» n’existe pas. Donnez ses deux lettres, par exemple BE, ou ZZ s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>The department “{department}” does not exist in France. Give its number, such as 34 or 2A.</source>
        <translation>Le département «&#xa0;{department}&#xa0;» n’existe pas en France. Donnez son numéro, par exemple 34 ou 2A.</translation>
    </message>
    <message>
        <source>The disk does not answer well: nothing was recorded. Check it, then try again ({path}).</source>
        <translation>Le disque répond mal&#xa0;: rien n’a été enregistré. Vérifiez-le, puis réessayez ({path}).</translation>
    </message>
    <message>
        <source>The disk is full: nothing was recorded. Free some space, then try again ({path}).</source>
        <translation>Le disque est plein&#xa0;: rien n’a été enregistré. Libérez de la place, puis réessayez ({path}).</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Keep it, and restore the last backup from its backups folder.</source>
        <translation>Le fichier {path} est endommagé. Gardez-le et restaurez la dernière sauvegarde de son dossier backups.</translation>
    </message>
    <message>
        <source>The file {path} is not a bitdesk file. Choose another one.</source>
        <translation>Le fichier {path} n’est pas un fichier de bitdesk. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer bitdesk (version {found}, this one knows {known}). Install the newer program; nothing was changed.</source>
        <translation>Le fichier {path} a été écrit par un bitdesk plus récent (version {found}, celui-ci connaît {known}). Installez le programme plus récent&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Check its rights and the disk, or choose another one.</source>
        <translation>Le dossier {folder} est inutilisable ({reason}). Vérifiez ses droits et le disque, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} holds something else than a demonstration. Choose another one with --dir.</source>
        <translation>Le dossier {folder} contient autre chose qu’une démonstration. Choisissez-en un autre avec --dir.</translation>
    </message>
    <message>
        <source>The head office counts nobody. Choose a desk&apos;s folder with --data-dir.</source>
        <translation>Le siège ne compte personne. Choisissez le dossier d’un poste avec --data-dir.</translation>
    </message>
    <message>
        <source>The head office merges, it does not send. Use its merge.</source>
        <translation>Le siège fusionne, il n’envoie pas. Utilisez sa fusion.</translation>
    </message>
    <message>
        <source>The journal of {path} does not hold (entry {number}): nothing can be rebuilt from it. Use a backup.</source>
        <translation>Le journal de {path} n’est pas intact (écriture {number})&#xa0;: rien ne peut être refait à partir de lui. Prenez une sauvegarde.</translation>
    </message>
    <message>
        <source>The last day comes before the first one. Correct the dates.</source>
        <translation>Le dernier jour vient avant le premier. Corrigez les dates.</translation>
    </message>
    <message>
        <source>The mailbox {folder} belongs to another organisation ({name}). Choose another folder.</source>
        <translation>Le dossier d’échange {folder} appartient à une autre organisation ({name}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The mailbox {folder} does not answer ({reason}). Check the network, the key or its rights; what is recorded stays here and will be sent later.</source>
        <translation>Le dossier d’échange {folder} ne répond pas ({reason}). Vérifiez le réseau, la clé ou ses droits&#xa0;; ce qui est enregistré reste ici et partira plus tard.</translation>
    </message>
    <message>
        <source>The mailbox {folder} is not there. Connect the network or the key, or choose another folder; what is recorded stays here and will be sent later.</source>
        <translation>Le dossier d’échange {folder} est introuvable. Branchez le réseau ou la clé, ou choisissez un autre dossier&#xa0;; ce qui est enregistré reste ici et partira plus tard.</translation>
    </message>
    <message>
        <source>The office “{code}” does not exist. Choose among: {known}.</source>
        <translation>Le bureau «&#xa0;{code}&#xa0;» n’existe pas. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The opening hours must follow one another, each ending after it starts. Correct them.</source>
        <translation>Les horaires d’ouverture doivent se suivre, chacun finissant après avoir commencé. Corrigez-les.</translation>
    </message>
    <message>
        <source>The organisation has no name. Give it one.</source>
        <translation>L’organisation n’a pas de nom. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written. Check the disk and the rights.</source>
        <translation>L’image {path} ne peut pas être écrite. Vérifiez le disque et les droits.</translation>
    </message>
    <message>
        <source>The public “{public}” does not exist. Choose one of: {known}.</source>
        <translation>Le public «&#xa0;{public}&#xa0;» n’existe pas. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The role “{role}” does not exist. Choose among: {known}.</source>
        <translation>Le rôle «&#xa0;{role}&#xa0;» n’existe pas. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The set-up of {path} was interrupted. Remove this file, then open the set-up file again.</source>
        <translation>L’installation de {path} a été interrompue. Retirez ce fichier, puis rouvrez le fichier d’installation.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {path} ({reason}). Check the disk and the rights of the folder.</source>
        <translation>Les réglages ne peuvent pas être enregistrés dans {path} ({reason}). Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). Check the rights of the folder.</source>
        <translation>Le fichier de réglages {path} ne peut pas être lu ({reason}). Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be understood ({reason}). Correct it or remove it.</source>
        <translation>Le fichier de réglages {path} est incompréhensible ({reason}). Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” does not exist. Give one such as Europe/Paris.</source>
        <translation>Le fuseau horaire «&#xa0;{zone}&#xa0;» n’existe pas. Donnez-en un tel que Europe/Paris.</translation>
    </message>
    <message>
        <source>The topic “{topic}” does not exist. Choose among: {known}.</source>
        <translation>La demande «&#xa0;{topic}&#xa0;» n’existe pas. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is a desk in {folder} already. Choose another folder.</source>
        <translation>Il y a déjà un poste dans {folder}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no desk in {folder} yet. Open the set-up file that the head office made for this desk.</source>
        <translation>Il n’y a pas encore de poste dans {folder}. Ouvrez le fichier d’installation que le siège a préparé pour ce poste.</translation>
    </message>
    <message>
        <source>There is no hour {hour}. Give one from 0 to 23.</source>
        <translation>L’heure {hour} n’existe pas. Donnez-en une de 0 à 23.</translation>
    </message>
    <message>
        <source>There is no outreach event “{name}” on {day}. Choose among: {known}.</source>
        <translation>Il n’y a pas d’événement hors les murs «&#xa0;{name}&#xa0;» le {day}. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no season {year} to play. Give a year from {first} to {last}.</source>
        <translation>Il n’y a pas de saison {year} à jouer. Donnez une année de {first} à {last}.</translation>
    </message>
    <message>
        <source>This desk is not known here. Create it first.</source>
        <translation>Ce poste n’est pas connu ici. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>This outreach event is not known here. Synchronise, then choose it again.</source>
        <translation>Cet événement hors les murs n’est pas connu ici. Synchronisez, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This visit is not known here any more. Choose one of the list.</source>
        <translation>Cette visite n’est plus connue ici. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>This visit was counted at another desk. Correct it there, or ask the head office to correct it.</source>
        <translation>Cette visite a été comptée à un autre poste. Corrigez-la là-bas, ou demandez au siège de la corriger.</translation>
    </message>
    <message>
        <source>Visitors were counted at the office on that day: say when it was open instead.</source>
        <translation>Des visiteurs ont été comptés au bureau ce jour-là&#xa0;: indiquez plutôt quand il était ouvert.</translation>
    </message>
    <message>
        <source>What was written to {folder} reads differently. Do not trust this key or share.</source>
        <translation>Ce qui a été écrit dans {folder} se relit autrement. Ne vous fiez pas à cette clé ou à ce partage.</translation>
    </message>
    <message>
        <source>a value is not of its kind</source>
        <translation>une valeur n’est pas du genre attendu</translation>
    </message>
    <message>
        <source>the entries are missing</source>
        <translation>les écritures manquent</translation>
    </message>
    <message>
        <source>the entry has a shape that bitdesk does not write</source>
        <translation>l’écriture a une forme que bitdesk n’écrit pas</translation>
    </message>
    <message>
        <source>the entry is missing</source>
        <translation>l’écriture manque</translation>
    </message>
    <message>
        <source>the entry is not the one that was written</source>
        <translation>l’écriture n’est pas celle qui a été faite</translation>
    </message>
    <message>
        <source>the entry stands in another&apos;s transaction</source>
        <translation>l’écriture est dans la transaction d’une autre</translation>
    </message>
    <message>
        <source>the entry that it branches from is missing</source>
        <translation>l’écriture dont il se détache manque</translation>
    </message>
    <message>
        <source>the last entry is not the recorded head</source>
        <translation>la dernière écriture n’est pas celle qui a été notée</translation>
    </message>
    <message>
        <source>the payload is not the one that was written</source>
        <translation>le contenu n’est pas celui qui a été écrit</translation>
    </message>
    <message>
        <source>the transaction is not whole</source>
        <translation>la transaction n’est pas entière</translation>
    </message>
    <message>
        <source>{day} has not come yet. Give today&apos;s date or an earlier one.</source>
        <translation>Le {day} n’est pas encore venu. Donnez la date d’aujourd’hui ou une date passée.</translation>
    </message>
    <message>
        <source>{day} is before the first day counted, {first}. Give that day or a later one.</source>
        <translation>Le {day} précède le premier jour compté, le {first}. Donnez ce jour ou un jour suivant.</translation>
    </message>
    <message>
        <source>{folder} is a desk&apos;s. Choose the head office&apos;s folder with --data-dir.</source>
        <translation>{folder} est celui d’un poste. Choisissez le dossier du siège avec --data-dir.</translation>
    </message>
    <message>
        <source>{folder} is the head office&apos;s. Add --head-office, or choose a desk&apos;s folder with --data-dir.</source>
        <translation>{folder} est celui du siège. Ajoutez --head-office, ou choisissez le dossier d’un poste avec --data-dir.</translation>
    </message>
    <message>
        <source>{name} is gone: another program has dealt with it.</source>
        <translation>{name} n’est plus là&#xa0;: un autre programme s’en est occupé.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check the key or the folder.</source>
        <translation>{path} ne peut pas être lu ({reason}). Vérifiez la clé ou le dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Check the disk and the rights of the folder.</source>
        <translation>{path} ne peut pas être écrit ({reason}). Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check the rights of the folder, then try again.</source>
        <translation>{path} ne peut pas être écrit. Vérifiez les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is a file in use. Choose another name for the copy.</source>
        <translation>{path} est un fichier en service. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file in it.</source>
        <translation>{path} est un dossier. Donnez le nom d’un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>{path} is not a set-up file that can be used. Ask the head office for a new one.</source>
        <translation>{path} n’est pas un fichier d’installation utilisable. Demandez-en un nouveau au siège.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name for the set-up file.</source>
        <translation>{path} existe déjà. Choisissez un autre nom pour le fichier d’installation.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>dddd, 1 MMMM yyyy</source>
        <translation>dddd 1&apos;er&apos; MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{0} d ago</source>
        <translation>il y a {0}&#xa0;j</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>il y a {0}&#xa0;h</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>il y a {0}&#xa0;min</translation>
    </message>
    <message>
        <source>{0}:00</source>
        <translation>{0}&#xa0;h</translation>
    </message>
    <message>
        <source>{0}:00 – {1}:00</source>
        <translation>{0}&#xa0;h – {1}&#xa0;h</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>2nd home</source>
        <translation>Résid. second.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Holidaymaker</source>
        <translation>Vacancier</translation>
    </message>
    <message>
        <source>Instit.</source>
        <translation>Instit.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institutionnel</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Habitant</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Socio-professionnel</translation>
    </message>
    <message>
        <source>Second home</source>
        <translation>Résidence secondaire</translation>
    </message>
</context>
</TS>
