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
        <source>%Ln change(s) of the head office not received yet</source>
        <translation>
            <numerusform>%Ln&#xa0;changement du siège pas encore reçu</numerusform>
            <numerusform>%Ln&#xa0;changements du siège pas encore reçus</numerusform>
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
        <source>%Ln entry(ies) still expected</source>
        <translation>
            <numerusform>%Ln&#xa0;écriture encore attendue</numerusform>
            <numerusform>%Ln&#xa0;écritures encore attendues</numerusform>
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
        <source>Entry</source>
        <translation>Écriture</translation>
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
        <source>Kind</source>
        <translation>Nature</translation>
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
        <source>Merge a laptop’s file… (Ctrl+O)</source>
        <translation>Fichier d’un portable… (Ctrl+O)</translation>
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
        <source>No desk is set up yet. Add one on the Organisation page (F4), under Desks: its set-up file makes it on its computer.</source>
        <translation>Aucun poste n’est encore installé. Ajoutez-en un sur la page Organisation (F4), rubrique Postes&#xa0;: son fichier d’installation le crée sur son ordinateur.</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Non reçus</translation>
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
        <source>The bitdesk.db of a lost or broken computer; or drop it here</source>
        <translation>Le bitdesk.db d’un ordinateur perdu ou en panne&#xa0;; ou déposez-le ici</translation>
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
        <source>Why it is held</source>
        <translation>Pourquoi elle est retenue</translation>
    </message>
    <message>
        <source>Why it stays where it is</source>
        <translation>Pourquoi il reste où il est</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite le</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
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
</context>
<context>
    <name>AttentionCard</name>
    <message numerus="yes">
        <source>%Ln held entry(ies) (R)</source>
        <translation>
            <numerusform>%Ln&#xa0;écriture retenue (R)</numerusform>
            <numerusform>%Ln&#xa0;écritures retenues (R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Back (R)</source>
        <translation>Retour (R)</translation>
    </message>
    <message>
        <source>Held entries</source>
        <translation>Écritures retenues</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Go back to the backup of {made}? What was recorded since leaves the screen: it is kept as one more backup, and what was sent comes back from the head office.</source>
        <translation>Revenir à la sauvegarde du {made}&#xa0;? Ce qui a été enregistré depuis quitte l’écran&#xa0;: c’est gardé comme une sauvegarde de plus, et ce qui était envoyé revient du siège.</translation>
    </message>
    <message>
        <source>Go back to this one…</source>
        <translation>Revenir à celle-ci…</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>No (Esc)</source>
        <translation>Non (Échap)</translation>
    </message>
    <message>
        <source>None yet: one is made every day, while nobody counts.</source>
        <translation>Aucune encore&#xa0;: il s’en fait une par jour, quand personne ne compte.</translation>
    </message>
    <message>
        <source>One is made every day; the last fourteen are kept.</source>
        <translation>Une par jour&#xa0;; les quatorze dernières sont gardées.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Yes, go back</source>
        <translation>Oui, revenir</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>avant mise à jour</translation>
    </message>
    <message>
        <source>before a rebuild</source>
        <translation>avant réparation</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>avant un retour</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
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
    <name>ClosingsSection</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours fermés</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Every office</source>
        <translation>Tous les bureaux</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day (or empty)</source>
        <translation>Dernier (ou vide)</translation>
    </message>
    <message>
        <source>New closed days</source>
        <translation>Nouveaux jours fermés</translation>
    </message>
    <message>
        <source>No closed day yet. Public holidays and holidays go here: the opening hours do not count on them.</source>
        <translation>Pas encore de jour fermé. Les jours fériés et les congés se notent ici&#xa0;: les horaires n’y comptent pas.</translation>
    </message>
    <message>
        <source>Nothing is planned on these days. An office that opens all the same says its hours at the day’s end.</source>
        <translation>Rien n’est prévu ces jours-là. Un bureau qui ouvre quand même dit ses horaires en fin de journée.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason (or empty)</source>
        <translation>Motif (facultatif)</translation>
    </message>
</context>
<context>
    <name>CompactCounter</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Compact counter · {0}</source>
        <translation>Compteur compact · {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last count or change</source>
        <translation>Annuler le dernier comptage ou la dernière modification</translation>
    </message>
    <message numerus="yes">
        <source>visitors today</source>
        <translation>
            <numerusform>visiteur aujourd’hui</numerusform>
            <numerusform>visiteurs aujourd’hui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounselorsSection</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, such as C1</source>
        <translation>Code, par exemple C1</translation>
    </message>
    <message>
        <source>Counselors</source>
        <translation>Conseillers</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First day (or empty)</source>
        <translation>Premier (ou vide)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last day (or empty)</source>
        <translation>Dernier (ou vide)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New counselor</source>
        <translation>Nouveau conseiller</translation>
    </message>
    <message>
        <source>No counselor yet. Visits can be counted without; with them it is known who counted.</source>
        <translation>Pas encore de conseiller. On peut compter sans&#xa0;; avec, on sait qui a compté.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>The desks offer the name from the first day to the last, that one included.</source>
        <translation>Les postes proposent le nom du premier au dernier jour, celui-ci compris.</translation>
    </message>
    <message>
        <source>Today, {0}, is the last day of “{1}”.</source>
        <translation>Aujourd’hui, {0}, est le dernier jour de «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>none: permanent</source>
        <translation>aucun&#xa0;: permanent</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
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
        <source>Nobody at the office, {0}: the empty hour is confirmed.</source>
        <translation>Personne au bureau, {0}&#xa0;: l’heure vide est confirmée.</translation>
    </message>
    <message>
        <source>Nothing can be counted in this file: it can only be read.</source>
        <translation>Rien ne peut être compté dans ce fichier&#xa0;: il peut seulement être lu.</translation>
    </message>
    <message>
        <source>One key = one visit recorded. The rest is said later, or never.</source>
        <translation>Une touche = une visite enregistrée. Le reste se précise après, ou jamais.</translation>
    </message>
    <message>
        <source>One key or one touch is one party, recorded at once. The chips say more about the highlighted one, now, later or never. A group from several places is one entry: its people and where they come from.</source>
        <translation>Une touche, une visite, enregistrée tout de suite. Les pastilles précisent la visite surlignée, maintenant, plus tard ou jamais. Un groupe venu de plusieurs endroits est une seule entrée&#xa0;: combien de personnes, et d’où.</translation>
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
        <source>The head office has corrected this visit: ask it to change it again.</source>
        <translation>Le siège a corrigé cette visite&#xa0;: demandez-lui de la changer de nouveau.</translation>
    </message>
    <message>
        <source>This party was counted as {before}; it is {after} now: {origins}.</source>
        <translation>Cette visite était comptée pour {before}&#xa0;; elle en a {after} maintenant&#xa0;: {origins}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
    <name>DailyBackup</name>
    <message>
        <source>Today’s backup could not be made. {reason}</source>
        <translation>La sauvegarde du jour n’a pas pu être faite. {reason}</translation>
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
        <source>Nothing is known of {0}: in the paper grid (F11), 0 confirms an hour without anybody.</source>
        <translation>On ne sait rien de {0}&#xa0;: dans la grille papier (F11), 0 confirme une heure sans personne.</translation>
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
    <name>DesksSection</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;changement</numerusform>
            <numerusform>%Ln&#xa0;changements</numerusform>
        </translation>
    </message>
    <message>
        <source>A desk stays at its office, with what it has counted. To move a computer, retire its desk.</source>
        <translation>Un poste reste à son bureau, avec ce qu’il a compté. Pour déplacer un ordinateur, retirez son poste.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Has not received</source>
        <translation>N’a pas reçu</translation>
    </message>
    <message>
        <source>It has everything.</source>
        <translation>Il a tout reçu.</translation>
    </message>
    <message>
        <source>Its set-up file is written next: it makes the desk on its computer.</source>
        <translation>Ensuite s’écrit son fichier d’installation&#xa0;: il crée le poste sur son ordinateur.</translation>
    </message>
    <message>
        <source>Laptop lost or replaced? A set-up file gives the desk to another computer.</source>
        <translation>Ordinateur perdu ou remplacé&#xa0;? Un fichier d’installation donne le poste à un autre.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Name of the desk, such as Reception</source>
        <translation>Nom du poste, par exemple Accueil</translation>
    </message>
    <message>
        <source>Never heard: its computer is not set up, or has not been in contact yet.</source>
        <translation>Jamais entendu&#xa0;: son ordinateur n’est pas installé, ou n’a pas encore été en contact.</translation>
    </message>
    <message>
        <source>New desk</source>
        <translation>Nouveau poste</translation>
    </message>
    <message>
        <source>No desk yet. Add one for each computer that counts, then write its set-up file.</source>
        <translation>Pas encore de poste. Ajoutez-en un pour chaque ordinateur qui compte, puis écrivez son fichier d’installation.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Set-up file… (Ctrl+S)</source>
        <translation>Fichier d’installation… (Ctrl+S)</translation>
    </message>
    <message>
        <source>The set-up file is written to {path}. Open it on the computer of the desk.</source>
        <translation>Le fichier d’installation est écrit dans {path}. Ouvrez-le sur l’ordinateur du poste.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Digit {0}</source>
        <translation>Chiffre {0}</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation>Effacer le dernier chiffre</translation>
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
        <source>Group of {0}: {1}</source>
        <translation>Groupe de {0}&#xa0;: {1}</translation>
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
    <message>
        <source>corrected by the head office</source>
        <translation>corrigée par le siège</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>“{0}” is no date. Write one such as 31/08/2026.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une date. Écrivez-en une comme 31/08/2026.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Confirm that nobody has come this hour</source>
        <translation>Confirmer que personne n’est venu cette heure</translation>
    </message>
    <message>
        <source>Confirm that nobody has come to the office this hour (key 0, twice)</source>
        <translation>Confirmer que personne n’est venu au bureau à cette heure (touche 0, deux fois)</translation>
    </message>
    <message>
        <source>Nobody: 0 0</source>
        <translation>Personne&#xa0;: 0 0</translation>
    </message>
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
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>A mailbox that cannot be reached now is no obstacle: you can count; what you record is sent later.</source>
        <translation>Un dossier d’échange hors d’atteinte n’empêche rien&#xa0;: vous pouvez compter&#xa0;; ce que vous enregistrez partira plus tard.</translation>
    </message>
    <message>
        <source>Another one (Esc)</source>
        <translation>Un autre (Échap)</translation>
    </message>
    <message>
        <source>Choose the mailbox’s folder</source>
        <translation>Choisir le dossier d’échange</translation>
    </message>
    <message>
        <source>Choose the office and the desk:</source>
        <translation>Choisissez le bureau et le poste&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the set-up file</source>
        <translation>Choisir le fichier d’installation</translation>
    </message>
    <message>
        <source>Choose the set-up file first.</source>
        <translation>Choisissez d’abord le fichier d’installation.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Est-ce bien cela&#xa0;?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Look again for set-up files</source>
        <translation>Chercher encore des fichiers d’installation</translation>
    </message>
    <message>
        <source>Looking on the keys, in the downloads and on the desktop…</source>
        <translation>Recherche sur les clés, dans les téléchargements et sur le bureau de l’ordinateur…</translation>
    </message>
    <message>
        <source>No set-up file lies in {folder}, nor in its folder “setup”. Ask the head office to put one there, or choose another folder.</source>
        <translation>Il n’y a pas de fichier d’installation dans {folder}, ni dans son dossier «&#xa0;setup&#xa0;». Demandez au siège d’en déposer un, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No set-up file was found on a key, in the downloads or on the desktop. The head office makes one for each desk: put in its key, choose the mailbox’s folder, or drop the file here.</source>
        <translation>Aucun fichier d’installation n’a été trouvé sur une clé, dans les téléchargements ou sur le bureau de l’ordinateur. Le siège en prépare un pour chaque poste&#xa0;: branchez sa clé, choisissez le dossier d’échange, ou déposez le fichier ici.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>C’est prêt</translation>
    </message>
    <message>
        <source>Replacing a computer? Ask the head office for a new set-up file of the same desk: what the old computer sent comes back at the first contacts. What it had not sent is in its file: give that one to the head office, if it can still be read.</source>
        <translation>Un ordinateur remplacé&#xa0;? Demandez au siège un nouveau fichier d’installation du même poste&#xa0;: ce que l’ancien ordinateur avait envoyé revient aux premiers contacts. Ce qu’il n’avait pas envoyé est dans son fichier&#xa0;: donnez-le au siège, s’il peut encore être lu.</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Installer ce poste</translation>
    </message>
    <message>
        <source>Set-up file (*.bitdesk)</source>
        <translation>Fichier d’installation (*.bitdesk)</translation>
    </message>
    <message>
        <source>Set-up file made by the head office, or the mailbox’s folder</source>
        <translation>Fichier d’installation préparé par le siège, ou dossier d’échange</translation>
    </message>
    <message>
        <source>Setting up this desk…</source>
        <translation>Installation de ce poste…</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>Commencer à compter</translation>
    </message>
    <message>
        <source>The mailbox…</source>
        <translation>Le dossier d’échange…</translation>
    </message>
    <message>
        <source>This computer becomes</source>
        <translation>Cet ordinateur devient</translation>
    </message>
    <message>
        <source>This computer is now</source>
        <translation>Cet ordinateur est maintenant</translation>
    </message>
    <message>
        <source>Welcome to bitdesk</source>
        <translation>Bienvenue dans bitdesk</translation>
    </message>
    <message>
        <source>Which desk does this computer become?</source>
        <translation>Quel poste cet ordinateur devient-il&#xa0;?</translation>
    </message>
    <message>
        <source>set-up file made {0}</source>
        <translation>fichier d’installation fait {0}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Enregistrer (Entrée)</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>A new group: people and where from, such as 10 34, 3 BE</source>
        <translation>Un nouveau groupe&#xa0;: combien et d’où, comme 10 34, 3 BE</translation>
    </message>
    <message>
        <source>How many come from “{0}”? Write the number first, such as 3 {0}.</source>
        <translation>Combien viennent de «&#xa0;{0}&#xa0;»&#xa0;? Écrivez d’abord le nombre, comme 3 {0}.</translation>
    </message>
    <message>
        <source>This party: people and where from, such as 10 34, 3 BE</source>
        <translation>Cette visite&#xa0;: combien et d’où, comme 10 34, 3 BE</translation>
    </message>
    <message>
        <source>Where do the {0} come from? Add a place, such as {0} 34.</source>
        <translation>D’où viennent ces {0} personnes&#xa0;? Ajoutez une provenance, comme {0} 34.</translation>
    </message>
    <message>
        <source>{0} in all: {1} · Enter records, Esc leaves</source>
        <translation>{0} en tout&#xa0;: {1} · Entrée enregistre, Échap quitte</translation>
    </message>
    <message>
        <source>“{0}” is no department or country. Correct it, or write ? where it is not known.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est ni un département ni un pays. Corrigez, ou écrivez ? si on ne sait pas.</translation>
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
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A year of all offices: visitors, days, hours, and the same month of each office beside the others. The figures are those that have arrived: the page Antennas says which desk is still awaited.</source>
        <translation>Une année de tous les bureaux&#xa0;: visiteurs, jours, heures, et les mois de chaque bureau à côté des autres. Les chiffres sont ceux qui sont arrivés&#xa0;: la page Antennes dit quel poste est encore attendu.</translation>
    </message>
    <message>
        <source>Every visit that has been received, also those that were voided. An antenna that typed 99 for 9 corrects it itself while it is open; afterwards it is corrected here, with a reason. What the antenna wrote stays: the last correction is what counts, and the history of the visit shows both.</source>
        <translation>Toutes les visites reçues, y compris celles qui ont été annulées. Une antenne qui a tapé 99 pour 9 le corrige elle-même tant qu’elle est ouverte&#xa0;; ensuite, cela se corrige ici, avec un motif. Ce que l’antenne a écrit reste&#xa0;: la dernière correction est ce qui compte, et l’historique de la visite montre les deux.</translation>
    </message>
    <message>
        <source>Look at the day’s figures, confirm when the office was open, send. Confirmed hours tell “nobody came” from “nobody counted”. Days that nobody has confirmed wait at the right; without a connection, everything is kept and sent another day.</source>
        <translation>Regarder les chiffres du jour, confirmer quand le bureau était ouvert, envoyer. Les heures confirmées distinguent «&#xa0;personne n’est venu&#xa0;» de «&#xa0;personne n’a compté&#xa0;». Les jours que personne n’a confirmés attendent à droite&#xa0;; sans connexion, tout est gardé et part un autre jour.</translation>
    </message>
    <message>
        <source>This computer has no desk yet. The head office decides which desks there are, and makes a set-up file for each: open it here, check the office, and count. The mailbox need not be reachable today.</source>
        <translation>Cet ordinateur n’a pas encore de poste. Le siège décide des postes et prépare pour chacun un fichier d’installation&#xa0;: ouvrez-le ici, vérifiez le bureau, et comptez. Le dossier d’échange n’a pas besoin d’être joignable aujourd’hui.</translation>
    </message>
    <message>
        <source>What this computer decides for itself. The language and the colours hold at once; the mailbox is the folder, on the network or on a key, in which desks and head office leave files for each other. A backup is made every day: going back to one loses nothing, because the present file is kept first and what was sent comes back.</source>
        <translation>Ce que cet ordinateur décide pour lui-même. La langue et les couleurs changent tout de suite&#xa0;; le dossier d’échange est celui, sur le réseau ou sur une clé, où les postes et le siège se déposent des fichiers. Une sauvegarde est faite chaque jour&#xa0;: y revenir ne perd rien, car le fichier présent est gardé d’abord et ce qui était envoyé revient.</translation>
    </message>
    <message>
        <source>Which desk was heard when, how many of its entries are still expected, and how many of your changes it has not received. Under the table stands what is unusual: a desk that is silent although its office was open, a copied file, an older program, entries that are held. Merging takes what the desks have sent, and leaves them what they lack.</source>
        <translation>Quand chaque poste a donné signe de vie, combien de ses écritures sont encore attendues, et combien de vos changements il n’a pas reçus. Sous le tableau se trouve ce qui est inhabituel&#xa0;: un poste silencieux alors que son bureau était ouvert, un fichier copié, un programme plus ancien, des écritures retenues. Fusionner prend ce que les postes ont envoyé, et leur laisse ce qui leur manque.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Help: {0}</source>
        <translation>Aide&#xa0;: {0}</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Sur toutes les pages</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The journal here says nothing of this row: its entries stand at the desk that wrote it, or have not been received yet.</source>
        <translation>Le journal d’ici ne dit rien de cette ligne&#xa0;: ses écritures sont au poste qui l’a écrite, ou n’ont pas encore été reçues.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
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
    <name>HoursSection</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>New hours from</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>New season</source>
        <translation>Nouvelle saison</translation>
    </message>
    <message>
        <source>No opening hours yet. Without them nobody knows which days an office was to open, and visitors an hour cannot be told.</source>
        <translation>Pas encore d’horaires. Sans eux, on ne sait pas quels jours un bureau devait ouvrir, ni combien de visiteurs il reçoit par heure.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Opening hours by season</source>
        <translation>Horaires par saison</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>The days before “New hours from” keep the hours they had. Empty it to put the whole season right.</source>
        <translation>Les jours d’avant «&#xa0;À partir du&#xa0;» gardent leurs horaires. Videz ce champ pour corriger toute la saison.</translation>
    </message>
    <message>
        <source>The seasons of an office do not overlap.</source>
        <translation>Les saisons d’un bureau ne se chevauchent pas.</translation>
    </message>
    <message>
        <source>To change the first day, empty “New hours from”: the whole season is put right.</source>
        <translation>Pour changer le premier jour, videz «&#xa0;À partir du&#xa0;»&#xa0;: toute la saison est corrigée.</translation>
    </message>
    <message>
        <source>Week; a day without hours is closed</source>
        <translation>Semaine&#xa0;; un jour sans horaires est fermé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>As many days after</source>
        <translation>Autant de jours après</translation>
    </message>
    <message>
        <source>As many days before</source>
        <translation>Autant de jours avant</translation>
    </message>
    <message>
        <source>Bring the row back</source>
        <translation>Rétablir la ligne</translation>
    </message>
    <message>
        <source>Change the row; in a form: save</source>
        <translation>Modifier la ligne&#xa0;; dans un formulaire&#xa0;: enregistrer</translation>
    </message>
    <message>
        <source>Choose another set-up file</source>
        <translation>Choisir un autre fichier d’installation</translation>
    </message>
    <message>
        <source>Choose the office or an event</source>
        <translation>Choisir le bureau ou un événement</translation>
    </message>
    <message>
        <source>Choose who is at the desk</source>
        <translation>Choisir qui est au comptoir</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close the message or the question</source>
        <translation>Fermer le message ou la question</translation>
    </message>
    <message>
        <source>Compact counter, on top of other programs</source>
        <translation>Compteur compact, par-dessus les autres programmes</translation>
    </message>
    <message>
        <source>Confirm that nobody has come this hour</source>
        <translation>Confirmer que personne n’est venu pendant cette heure</translation>
    </message>
    <message>
        <source>Confirm the opening hours as they are written</source>
        <translation>Confirmer les heures d’ouverture telles qu’elles sont écrites</translation>
    </message>
    <message>
        <source>Correct the highlighted visit</source>
        <translation>Corriger la visite surlignée</translation>
    </message>
    <message>
        <source>Correct the visit; in the form: record it</source>
        <translation>Corriger la visite&#xa0;; dans le formulaire&#xa0;: l’enregistrer</translation>
    </message>
    <message>
        <source>Count a group from several places, such as 10 34, 3 BE</source>
        <translation>Compter un groupe venu de plusieurs endroits, comme 10 34, 3 BE</translation>
    </message>
    <message>
        <source>Count a party of so many people</source>
        <translation>Compter un groupe de tant de personnes</translation>
    </message>
    <message>
        <source>Count ten people or more: then the two digits</source>
        <translation>Compter dix personnes ou plus&#xa0;: puis les deux chiffres</translation>
    </message>
    <message>
        <source>Desks: write the set-up file</source>
        <translation>Postes&#xa0;: écrire le fichier d’installation</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Jours précédents</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Vider la case</translation>
    </message>
    <message>
        <source>Exchange with the head office now</source>
        <translation>Échanger maintenant avec le siège</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>From: a place, or those of a group, such as 10 34, 3 BE</source>
        <translation>Provenance&#xa0;: un lieu, ou ceux d’un groupe, comme 10 34, 3 BE</translation>
    </message>
    <message>
        <source>Go back to the window</source>
        <translation>Revenir à la fenêtre</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>Aller au jour suivant</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>Aller au champ ou au bouton suivant</translation>
    </message>
    <message>
        <source>Go to the next hour</source>
        <translation>Aller à l’heure suivante</translation>
    </message>
    <message>
        <source>Highlight the visit above</source>
        <translation>Surligner la visite au-dessus</translation>
    </message>
    <message>
        <source>Highlight the visit below</source>
        <translation>Surligner la visite au-dessous</translation>
    </message>
    <message>
        <source>History of the highlighted visit</source>
        <translation>Historique de la visite surlignée</translation>
    </message>
    <message>
        <source>History of the row: who, when, what</source>
        <translation>Historique de la ligne&#xa0;: qui, quand, quoi</translation>
    </message>
    <message>
        <source>History of the visit: who, when, what</source>
        <translation>Historique de la visite&#xa0;: qui, quand, quoi</translation>
    </message>
    <message>
        <source>Largest parties first, or newest first</source>
        <translation>Les groupes les plus grands d’abord, ou les plus récents</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Jours suivants</translation>
    </message>
    <message>
        <source>Leave the form, or close the message</source>
        <translation>Quitter le formulaire, ou fermer le message</translation>
    </message>
    <message>
        <source>Merge the file of a lost or broken laptop</source>
        <translation>Fusionner le fichier d’un portable perdu ou en panne</translation>
    </message>
    <message>
        <source>Merge what has arrived</source>
        <translation>Fusionner ce qui est arrivé</translation>
    </message>
    <message>
        <source>Move it on the screen, with any arrow</source>
        <translation>Le déplacer sur l’écran, avec chaque flèche</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New, like this one, a year later; in opening hours: as the day above</source>
        <translation>Nouveau, comme celui-ci, un an plus tard&#xa0;; dans les horaires&#xa0;: comme le jour du dessus</translation>
    </message>
    <message>
        <source>Nobody came: confirm zero</source>
        <translation>Personne n’est venu&#xa0;: confirmer zéro</translation>
    </message>
    <message>
        <source>Put the cell back, close the message</source>
        <translation>Remettre la case, fermer le message</translation>
    </message>
    <message>
        <source>Put the visit back as its desk wrote it</source>
        <translation>Rétablir la visite telle que son poste l’a écrite</translation>
    </message>
    <message>
        <source>Record what is typed</source>
        <translation>Enregistrer ce qui est tapé</translation>
    </message>
    <message>
        <source>Retire the row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Show the held entries, or what is worth a look</source>
        <translation>Montrer les écritures retenues, ou ce qui est à regarder</translation>
    </message>
    <message>
        <source>Show what is retired or over, too</source>
        <translation>Montrer aussi ce qui est retiré ou passé</translation>
    </message>
    <message>
        <source>Stop the merge, else close the message</source>
        <translation>Arrêter la fusion, sinon fermer le message</translation>
    </message>
    <message>
        <source>Take back the last count or change</source>
        <translation>Reprendre le dernier comptage ou la dernière modification</translation>
    </message>
    <message>
        <source>Take back what was typed, then what was recorded</source>
        <translation>Annuler ce qui est tapé, puis ce qui est enregistré</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Take what is highlighted, press the button</source>
        <translation>Prendre ce qui est surligné, appuyer sur le bouton</translation>
    </message>
    <message>
        <source>The history of the row of a held entry</source>
        <translation>L’historique de la ligne d’une écriture retenue</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>La rubrique suivante</translation>
    </message>
    <message>
        <source>The office was closed</source>
        <translation>Le bureau était fermé</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>La rubrique précédente</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L’année suivante</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année précédente</translation>
    </message>
    <message>
        <source>This help; once more closes it</source>
        <translation>Cette aide&#xa0;; une deuxième fois la ferme</translation>
    </message>
    <message>
        <source>Topics: one place down</source>
        <translation>Demandes&#xa0;: une place plus bas</translation>
    </message>
    <message>
        <source>Topics: one place up</source>
        <translation>Demandes&#xa0;: une place plus haut</translation>
    </message>
    <message>
        <source>Type people; 0 confirms that nobody came</source>
        <translation>Taper les personnes&#xa0;; 0 confirme que personne n’est venu</translation>
    </message>
    <message>
        <source>Void the highlighted visit</source>
        <translation>Annuler la visite surlignée</translation>
    </message>
    <message>
        <source>Void the visit, with the reason that is written</source>
        <translation>Annuler la visite, avec le motif écrit</translation>
    </message>
</context>
<context>
    <name>MailboxField</name>
    <message>
        <source>Choose the mailbox’s folder</source>
        <translation>Choisir le dossier d’échange</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Mailbox: the shared folder, or the folder on the key</source>
        <translation>Le dossier partagé, ou le dossier de la clé</translation>
    </message>
    <message>
        <source>No mailbox is chosen: nothing is sent.</source>
        <translation>Aucun dossier d’échange n’est choisi&#xa0;: rien ne part.</translation>
    </message>
    <message>
        <source>The mailbox can be used: files can be left there.</source>
        <translation>Le dossier d’échange fonctionne&#xa0;: des fichiers peuvent y être déposés.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try whether the mailbox can be used</source>
        <translation>Essayer si le dossier d’échange fonctionne</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
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
        <source>Paper grid</source>
        <translation>Grille papier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
    <name>Merging</name>
    <message>
        <source>File of a desk (*.db);;Every file (*)</source>
        <translation>Fichier d’un poste (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Merge the files of laptops</source>
        <translation>Fusionner les fichiers de portables</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>NewHeadOfficePage</name>
    <message>
        <source>A new head office</source>
        <translation>Un nouveau siège</translation>
    </message>
    <message>
        <source>Choose the folder of the mailbox.</source>
        <translation>Choisissez le dossier d’échange.</translation>
    </message>
    <message>
        <source>Choose the mailbox’s folder</source>
        <translation>Choisir le dossier d’échange</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Create the head office (Enter)</source>
        <translation>Créer le siège (Entrée)</translation>
    </message>
    <message>
        <source>Creating the head office…</source>
        <translation>Création du siège…</translation>
    </message>
    <message>
        <source>First day that may be counted</source>
        <translation>Premier jour qui peut être compté</translation>
    </message>
    <message>
        <source>Look again for an existing one</source>
        <translation>Chercher de nouveau un siège existant</translation>
    </message>
    <message>
        <source>Mailbox: a shared folder, or a folder on a key, made if it is missing</source>
        <translation>Dossier d’échange&#xa0;: un dossier partagé, ou sur une clé, créé s’il manque</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>There is no head office in {folder} yet. It decides what every desk receives, and merges what they count: an organisation has one. Is this the computer for it?</source>
        <translation>Il n’y a pas encore de siège dans {folder}. Il décide de ce que reçoivent tous les postes, et fusionne ce qu’ils comptent&#xa0;: une organisation en a un seul. Est-ce bien cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Write the first day that may be counted, such as 01/01/2026.</source>
        <translation>Écrivez le premier jour qui peut être compté, par exemple 01/01/2026.</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Écrivez le nom de l’organisation.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The clock of this computer is slow: it says {now}, but the last entry was made on {last}. You can go on counting; have the date and the time put right.</source>
        <translation>L’horloge de cet ordinateur retarde&#xa0;: elle dit {now}, mais la dernière écriture est du {last}. Vous pouvez continuer à compter&#xa0;; faites remettre la date et l’heure.</translation>
    </message>
    <message>
        <source>The head office has retired this desk since {date}. What is counted here is kept and still sent; ask the head office whether you should count at another desk.</source>
        <translation>Le siège a retiré ce poste depuis le {date}. Ce qui est compté ici est gardé et part toujours&#xa0;; demandez au siège s’il faut compter à un autre poste.</translation>
    </message>
    <message>
        <source>This desk’s file was restored or copied. What the other copy had recorded is here now, and all of it adds up. If another computer still counts with a copy, close bitdesk there and ask the head office for a desk of its own.</source>
        <translation>Le fichier de ce poste a été restauré ou copié. Ce que l’autre copie avait enregistré est maintenant ici, et tout s’ajoute. Si un autre ordinateur compte encore avec une copie, fermez-y bitdesk et demandez au siège un poste pour lui.</translation>
    </message>
    <message>
        <source>This file was written by a newer bitdesk: this one can show it and export it, but neither change it nor merge. Install the newer program, then open it again.</source>
        <translation>Ce fichier a été écrit par un bitdesk plus récent&#xa0;: celui-ci peut l’afficher et l’exporter, mais ni le modifier ni fusionner. Installez le programme plus récent, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>This file was written by a newer bitdesk: this one can show it, export it and send what waits, but not count. Install the newer program, then open it again.</source>
        <translation>Ce fichier a été écrit par un bitdesk plus récent&#xa0;: celui-ci peut le montrer, l’exporter et envoyer ce qui attend, mais pas compter. Installez le programme plus récent, puis rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>OfficesSection</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, such as PDM</source>
        <translation>Code, par exemple PDM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Nouveau bureau</translation>
    </message>
    <message>
        <source>No office yet. Begin here: opening hours, desks and events belong to an office.</source>
        <translation>Pas encore de bureau. Commencez ici&#xa0;: horaires, postes et événements appartiennent à un bureau.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>The code stays for good: choose a short one.</source>
        <translation>Le code est définitif&#xa0;: choisissez-en un court.</translation>
    </message>
    <message>
        <source>The code {0} stays.</source>
        <translation>Le code {0} reste.</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message numerus="yes">
        <source>%Ln desk(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;poste</numerusform>
            <numerusform>%Ln&#xa0;postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring back (Insert)</source>
        <translation>Rétablir (Inser)</translation>
    </message>
    <message>
        <source>Change (Enter)</source>
        <translation>Modifier (Entrée)</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours fermés</translation>
    </message>
    <message>
        <source>Copy (Ctrl+D)</source>
        <translation>Copier (Ctrl+D)</translation>
    </message>
    <message>
        <source>Counselors</source>
        <translation>Conseillers</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Every desk heard has it.</source>
        <translation>Tous les postes entendus l’ont.</translation>
    </message>
    <message>
        <source>Every desk that was heard has received this.</source>
        <translation>Tous les postes entendus l’ont reçu.</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>Historique (H)</translation>
    </message>
    <message>
        <source>New (Ctrl+N)</source>
        <translation>Nouveau (Ctrl+N)</translation>
    </message>
    <message>
        <source>Not in use since {0}</source>
        <translation>Hors service depuis le {0}</translation>
    </message>
    <message>
        <source>Not received yet, as of the last contacts: {0}</source>
        <translation>Pas encore reçu, d’après les derniers contacts&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Not yet at</source>
        <translation>Manque à</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Hors les murs</translation>
    </message>
    <message>
        <source>Retire (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Retired and over: {0} (Ctrl+R)</source>
        <translation>Retirés et passés&#xa0;: {0} (Ctrl+R)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>What is decided here goes down to the desks at their next contact; the last column says which of them have not received a row yet. Nothing is deleted: what is not used any more is retired, and what was counted with it stays.</source>
        <translation>Ce qui se décide ici descend vers les postes à leur prochain contact&#xa0;; la dernière colonne dit lesquels n’ont pas encore reçu une ligne. Rien n’est supprimé&#xa0;: ce qui ne sert plus est retiré, et ce qui a été compté avec reste.</translation>
    </message>
    <message>
        <source>What the head office decides</source>
        <translation>Ce que le siège décide</translation>
    </message>
    <message>
        <source>Write the first day, such as 01/07/2026.</source>
        <translation>Écrivez le premier jour, par exemple 01/07/2026.</translation>
    </message>
    <message>
        <source>“{0}” is retired; what was counted with it stays.</source>
        <translation>«&#xa0;{0}&#xa0;» est retiré&#xa0;; ce qui a été compté avec reste.</translation>
    </message>
</context>
<context>
    <name>OriginField</name>
    <message>
        <source>10 34, 3 BE</source>
        <translation>10 34, 3 BE</translation>
    </message>
    <message>
        <source>34, Belg…</source>
        <translation>34, Belg…</translation>
    </message>
    <message>
        <source>From: department or country</source>
        <translation>Provenance&#xa0;: département ou pays</translation>
    </message>
    <message>
        <source>Key /, then 34, 2A, BE or the beginning of a name; a group: 10 34, 3 BE, then Enter</source>
        <translation>Touche /, puis 34, 2A, BE ou le début d’un nom&#xa0;; un groupe&#xa0;: 10 34, 3 BE, puis Entrée</translation>
    </message>
</context>
<context>
    <name>OutreachesSection</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day (or empty)</source>
        <translation>Dernier (ou vide)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>No market or festival to come. People met outside are counted there.</source>
        <translation>Pas de marché ni de festival à venir. On y compte les personnes rencontrées au-dehors.</translation>
    </message>
    <message>
        <source>No office in particular</source>
        <translation>Aucun bureau en particulier</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Office that staffs it</source>
        <translation>Bureau qui le tient</translation>
    </message>
    <message>
        <source>Outreach: markets and festivals</source>
        <translation>Hors les murs&#xa0;: marchés et festivals</translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Earlier days (Page Up)</source>
        <translation>Jours précédents (Page préc.)</translation>
    </message>
    <message>
        <source>Later days (Page Down)</source>
        <translation>Jours suivants (Page suiv.)</translation>
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
        <source>Show every hour of the day</source>
        <translation>Montrer toutes les heures du jour</translation>
    </message>
    <message>
        <source>{0} (Ctrl+Enter)</source>
        <translation>{0} (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>A tally kept on paper is typed here afterwards, hour by hour. Type only the people who are not counted yet: the small “already 12” is counted, at this desk or at another desk of the office. A large number was typed here from paper: typing over it corrects it, Delete takes it away. The paper knows people, not parties: an hour counts as one visit.</source>
        <translation>Ce qui a été compté sur papier se tape ici après coup, heure par heure. Ne tapez que les personnes qui ne sont pas encore comptées&#xa0;: le petit «&#xa0;déjà 12&#xa0;» est compté, à ce poste ou à un autre poste du bureau. Un grand chiffre a été tapé ici d’après le papier&#xa0;: retapez-le pour le corriger, Suppr l’enlève. Le papier connaît des personnes, pas des groupes&#xa0;: une heure compte pour une visite.</translation>
    </message>
    <message>
        <source>Paper grid: people by hour and day</source>
        <translation>Grille papier&#xa0;: personnes par heure et par jour</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was recorded last is taken back.</source>
        <translation>Le dernier enregistrement est annulé.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted at the office’s other desks</source>
        <translation>
            <numerusform>%n comptée aux autres postes du bureau</numerusform>
            <numerusform>%n comptées aux autres postes du bureau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted at this desk</source>
        <translation>
            <numerusform>%n comptée à ce poste</numerusform>
            <numerusform>%n comptées à ce poste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty hour(s)</source>
        <translation>
            <numerusform>%n heure vide</numerusform>
            <numerusform>%n heures vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed here from paper</source>
        <translation>
            <numerusform>%n tapée ici d’après le papier</numerusform>
            <numerusform>%n tapées ici d’après le papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visiteur</numerusform>
            <numerusform>%n visiteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) typed here are not recorded yet: record them, or take them back (Ctrl+Z).</source>
        <translation>
            <numerusform>%n visiteur tapé ici n’est pas encore enregistré&#xa0;: enregistrez-le, ou annulez (Ctrl+Z).</numerusform>
            <numerusform>%n visiteurs tapés ici ne sont pas encore enregistrés&#xa0;: enregistrez-les, ou annulez (Ctrl+Z).</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Type only the people who are not counted yet.&lt;/b&gt; The small “already 12” is counted: do not type it again. A large number is from paper, typed here: type over it to correct it.</source>
        <translation>&lt;b&gt;Ne tapez que les personnes qui ne sont pas encore comptées.&lt;/b&gt; Le petit «&#xa0;déjà 12&#xa0;» est compté&#xa0;: ne le retapez pas. Un grand chiffre vient du papier, tapé ici&#xa0;: retapez-le pour le corriger.</translation>
    </message>
    <message>
        <source>Hour ?</source>
        <translation>Heure ?</translation>
    </message>
    <message>
        <source>It has not come yet: nothing can be typed.</source>
        <translation>Ce moment n’est pas encore venu&#xa0;: rien ne peut y être tapé.</translation>
    </message>
    <message>
        <source>Nobody counted yet.</source>
        <translation>Personne de compté.</translation>
    </message>
    <message>
        <source>Nobody counted yet. 0: nobody came.</source>
        <translation>Personne de compté. 0&#xa0;: personne n’est venu.</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Rien à enregistrer</translation>
    </message>
    <message>
        <source>Record {0}</source>
        <translation>Enregistrer {0}</translation>
    </message>
    <message>
        <source>Recorded from paper: {0}.</source>
        <translation>Enregistré d’après le papier&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The event does not take place on that day: nothing can be typed.</source>
        <translation>L’événement n’a pas lieu ce jour-là&#xa0;: rien ne peut y être tapé.</translation>
    </message>
    <message>
        <source>The organisation did not count yet on that day: nothing can be typed.</source>
        <translation>On ne comptait pas encore ce jour-là&#xa0;: rien ne peut y être tapé.</translation>
    </message>
    <message>
        <source>Total {0}</source>
        <translation>Total {0}</translation>
    </message>
    <message>
        <source>Type only the others.</source>
        <translation>Ne tapez que les autres.</translation>
    </message>
    <message>
        <source>Type over it to correct it, Delete takes it away.</source>
        <translation>Retapez pour corriger, Suppr enlève.</translation>
    </message>
    <message>
        <source>Typed, not recorded yet.</source>
        <translation>Tapé, pas encore enregistré.</translation>
    </message>
    <message>
        <source>already {0}</source>
        <translation>déjà {0}</translation>
    </message>
    <message>
        <source>another desk confirmed that nobody came</source>
        <translation>un autre poste a confirmé que personne n’est venu</translation>
    </message>
    <message>
        <source>confirmed here: nobody came</source>
        <translation>confirmé ici&#xa0;: personne n’est venu</translation>
    </message>
    <message>
        <source>hour not known</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>pas ce jour-là</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>pas compté</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
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
    <name>SetUpForm</name>
    <message>
        <source>Into the mailbox (Enter)</source>
        <translation>Déposer (Entrée)</translation>
    </message>
    <message>
        <source>Mailbox, as that computer finds it</source>
        <translation>Dossier d’échange, vu de cet ordinateur</translation>
    </message>
    <message>
        <source>No mailbox is chosen on the Settings page. Choose one there, or write the file elsewhere.</source>
        <translation>Aucun dossier d’échange n’est choisi dans les Réglages. Choisissez-en un là, ou écrivez le fichier ailleurs.</translation>
    </message>
    <message>
        <source>Set-up file (*.bitdesk)</source>
        <translation>Fichier d’installation (*.bitdesk)</translation>
    </message>
    <message>
        <source>Set-up file of {0}</source>
        <translation>Fichier d’installation de {0}</translation>
    </message>
    <message>
        <source>The file makes this desk on its computer: open it there when bitdesk starts for the first time. A computer that is told the mailbox finds the file in it. Use it on one computer only.</source>
        <translation>Le fichier crée ce poste sur son ordinateur&#xa0;: ouvrez-le là-bas au premier démarrage de bitdesk. Un ordinateur à qui l’on indique le dossier d’échange l’y trouve seul. Ne l’utilisez que sur un seul ordinateur.</translation>
    </message>
    <message>
        <source>The new computer takes the place of the old one: it gets back what that one had sent, and goes on in its name. Do not count on the old one any more. What it had not sent is in its file: if that can still be read, drop it on this window, and it is merged.</source>
        <translation>Le nouvel ordinateur prend la place de l’ancien&#xa0;: il retrouve ce que celui-ci avait envoyé, et continue en son nom. Ne comptez plus sur l’ancien. Ce qu’il n’avait pas envoyé est dans son fichier&#xa0;: s’il se lit encore, déposez-le sur cette fenêtre, et il est fusionné.</translation>
    </message>
    <message>
        <source>Write it elsewhere…</source>
        <translation>L’écrire ailleurs…</translation>
    </message>
    <message>
        <source>Write the set-up file</source>
        <translation>Écrire le fichier d’installation</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Du système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Compact counter</source>
        <translation>Compteur compact</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Exchange every</source>
        <translation>Échanger toutes les</translation>
    </message>
    <message>
        <source>Folder: {folder}
Log: {log}
bitdesk {version}, tables of version {schema}</source>
        <translation>Dossier&#xa0;: {folder}
Journal technique&#xa0;: {log}
bitdesk {version}, tables de version {schema}</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Dossier d’échange</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>The folder is {folder}.</source>
        <translation>Le dossier est {folder}.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>SetupTable</name>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Set-up files: choose one with the arrows, then Enter</source>
        <translation>Fichiers d’installation&#xa0;: choisissez avec les flèches, puis Entrée</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Click to synchronise now (F5)</source>
        <translation>Cliquer pour synchroniser maintenant (F5)</translation>
    </message>
    <message>
        <source>Click, or press Escape, to stop: what is sent stays sent, and the next contact goes on.</source>
        <translation>Cliquez, ou appuyez sur Échap, pour arrêter&#xa0;: ce qui est envoyé reste envoyé, et le prochain contact continue.</translation>
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
        <source>Sending: {0} %</source>
        <translation>Envoi&#xa0;: {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
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
    <message>
        <source>{0} to send: the next contact goes on from there.</source>
        <translation>{0} à envoyer&#xa0;: le prochain contact reprendra là.</translation>
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
        <source>Key 0, then the two digits; 0 twice: nobody</source>
        <translation>Touche 0, puis les deux chiffres&#xa0;; 0 deux fois&#xa0;: personne</translation>
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
    <name>TopicsSection</name>
    <message>
        <source>A change of words holds for past visits too: they know a topic by its code.</source>
        <translation>Un changement de mots vaut aussi pour les visites passées&#xa0;: elles connaissent la demande par son code.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, such as hiking</source>
        <translation>Code, par exemple hiking</translation>
    </message>
    <message>
        <source>Down (Ctrl+Down)</source>
        <translation>Descendre (Ctrl+Bas)</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In French, as short as a chip wants it</source>
        <translation>En français, le plus court possible</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>No topic yet. The counter offers them for what a visit was about.</source>
        <translation>Pas encore de demande. Le comptoir les propose pour dire ce que cherchait une visite.</translation>
    </message>
    <message>
        <source>Topics: what visitors ask about</source>
        <translation>Demandes des visiteurs</translation>
    </message>
    <message>
        <source>Up (Ctrl+Up)</source>
        <translation>Monter (Ctrl+Haut)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln visitor(s) today</source>
        <translation>
            <numerusform>%Ln visiteur aujourd’hui</numerusform>
            <numerusform>%Ln visiteurs aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Compact counter</source>
        <translation>Compteur compact</translation>
    </message>
    <message>
        <source>Count 1 person</source>
        <translation>Compter 1 personne</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchroniser</translation>
    </message>
</context>
<context>
    <name>VisitEditor</name>
    <message>
        <source>A group: change it with the key /, such as 10 34, 3 BE</source>
        <translation>Un groupe&#xa0;: changez-le avec la touche /, comme 10 34, 3 BE</translation>
    </message>
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
    <name>VisitForm</name>
    <message>
        <source>34, BE, ? or a name</source>
        <translation>34, BE, ? ou un nom</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>As its desk wrote it.</source>
        <translation>Telle que son poste l’a écrite.</translation>
    </message>
    <message>
        <source>Choose one in the list to correct it.</source>
        <translation>Choisissez-en une dans la liste pour la corriger.</translation>
    </message>
    <message>
        <source>Correct (Enter)</source>
        <translation>Corriger (Entrée)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>No visit is chosen</source>
        <translation>Aucune visite choisie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Put back (Insert)</source>
        <translation>Rétablir (Inser)</translation>
    </message>
    <message>
        <source>Void (Delete)</source>
        <translation>Annuler (Suppr)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Write the day of the visit, such as 31/08/2026.</source>
        <translation>Écrivez le jour de la visite, par exemple 31/08/2026.</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>au bureau</translation>
    </message>
    <message>
        <source>for whoever reads the history</source>
        <translation>pour qui lira l’historique</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>“{0}” is no department and no country. Write 34, BE, or a name.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est ni un département ni un pays. Écrivez 34, BE, ou un nom.</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;visite</numerusform>
            <numerusform>%Ln&#xa0;visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;visiteur</numerusform>
            <numerusform>%Ln&#xa0;visiteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>By size (L)</source>
        <translation>Par taille (L)</translation>
    </message>
    <message>
        <source>By time (L)</source>
        <translation>Par date (L)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>Historique (H)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Markets and festivals</source>
        <translation>Hors les murs</translation>
    </message>
    <message>
        <source>No visit has been received of these days.</source>
        <translation>Aucune visite reçue pour ces jours.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Ouverture du fichier…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>Public, about</source>
        <translation>Public, demandes</translation>
    </message>
    <message>
        <source>Reading the visits…</source>
        <translation>Lecture des visites…</translation>
    </message>
    <message>
        <source>Recorded: every figure counts it so. The desks of its office receive it at their next contact.</source>
        <translation>C’est enregistré&#xa0;: tous les chiffres en tiennent compte. Les postes de son bureau le reçoivent au prochain contact.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Visits of</source>
        <translation>Visites du</translation>
    </message>
    <message>
        <source>What you wrote about the visit of {0} is not recorded: correct it, or leave it (Escape).</source>
        <translation>Ce que vous avez écrit sur la visite du {0} n’est pas enregistré&#xa0;: corrigez-la, ou quittez-la (Échap).</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where the visits were counted</source>
        <translation>Où les visites ont été comptées</translation>
    </message>
    <message>
        <source>Write the first day and the last one, such as 31/08/2026.</source>
        <translation>Écrivez le premier jour et le dernier, par exemple 31/08/2026.</translation>
    </message>
    <message>
        <source>the latest {0} are listed</source>
        <translation>les {0} dernières sont listées</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>All as Monday</source>
        <translation>Tous comme lundi</translation>
    </message>
    <message>
        <source>As above (Ctrl+D)</source>
        <translation>Comme au-dessus (Ctrl+D)</translation>
    </message>
    <message>
        <source>Ctrl+D: as the day above</source>
        <translation>Ctrl+D&#xa0;: comme le jour du dessus</translation>
    </message>
    <message>
        <source>One more period</source>
        <translation>Une période de plus</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>{0}: write both hours of the period, or neither.</source>
        <translation>{0}&#xa0;: écrivez les deux heures de la période, ou aucune.</translation>
    </message>
    <message>
        <source>“{0}” is no time. Write one such as 09:30.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une heure. Écrivez-en une comme 09:30.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Something is typed on the page “{page}” and not saved. Save it or clear it, then try again.</source>
        <translation>Quelque chose est écrit sur la page «&#xa0;{page}&#xa0;» sans être enregistré. Enregistrez-le ou effacez-le, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>WindowButton</name>
    <message>
        <source>Back to the window ({0})</source>
        <translation>Retour à la fenêtre ({0})</translation>
    </message>
    <message>
        <source>Compact counter, on top of other programs ({0})</source>
        <translation>Compteur compact, par-dessus les autres programmes ({0})</translation>
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
        <source>1 branch since {day} ({entries} entries): this desk&apos;s file was restored or copied.</source>
        <translation>1&#xa0;branche depuis le {day} (écritures&#xa0;: {entries})&#xa0;: son fichier a été restauré ou copié.</translation>
    </message>
    <message>
        <source>A closed day.</source>
        <translation>Un jour fermé.</translation>
    </message>
    <message>
        <source>A counselor: they are no more at the desks after their last day.</source>
        <translation>Un conseiller&#xa0;: les postes ne le proposent plus après son dernier jour.</translation>
    </message>
    <message>
        <source>A day of the season; today if it is not said.</source>
        <translation>Un jour de la saison&#xa0;; aujourd’hui s’il n’est pas dit.</translation>
    </message>
    <message>
        <source>A day of the week, 1 for Monday; may be repeated; every day if it is not said.</source>
        <translation>Un jour de la semaine, 1 pour lundi&#xa0;; peut être répété&#xa0;; tous les jours si rien n’est dit.</translation>
    </message>
    <message>
        <source>A day of the week, 1 for Monday; may be repeated; every open day if it is not said.</source>
        <translation>Un jour de la semaine, 1 pour lundi&#xa0;; peut être répété&#xa0;; tous les jours ouverts s’il n’est pas dit.</translation>
    </message>
    <message>
        <source>A desk, named PDM/Accueil, or PDM where the office has one.</source>
        <translation>Un poste, nommé PDM/Accueil, ou PDM si le bureau n’en a qu’un.</translation>
    </message>
    <message>
        <source>A market or a festival.</source>
        <translation>Un marché ou un festival.</translation>
    </message>
    <message>
        <source>A newer program wrote it: this one cannot do “{detail}”. Once this program is updated, it is taken.</source>
        <translation>Un programme plus récent l’a écrite&#xa0;: celui-ci ne sait pas faire «&#xa0;{detail}&#xa0;». Dès qu’il sera mis à jour, elle sera prise.</translation>
    </message>
    <message>
        <source>A newer program wrote it: this one does not know its column “{detail}”. Once this program is updated, it is taken.</source>
        <translation>Un programme plus récent l’a écrite&#xa0;: celui-ci ne connaît pas sa rubrique «&#xa0;{detail}&#xa0;». Dès qu’il sera mis à jour, elle sera prise.</translation>
    </message>
    <message>
        <source>A newer program wrote it: this one does not know “{detail}”. Once this program is updated, it is taken.</source>
        <translation>Un programme plus récent l’a écrite&#xa0;: celui-ci ne connaît pas «&#xa0;{detail}&#xa0;». Dès qu’il sera mis à jour, elle sera prise.</translation>
    </message>
    <message>
        <source>A row of this id is here already. Show it to whoever looks after bitdesk.</source>
        <translation>Une ligne de cet identifiant est déjà ici. Montrez-le à la personne qui s’occupe de bitdesk.</translation>
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
        <source>A topic.</source>
        <translation>Une demande.</translation>
    </message>
    <message>
        <source>A value in it cannot be ({detail}). Show it to whoever looks after bitdesk.</source>
        <translation>Une valeur y est impossible ({detail}). Montrez-le à la personne qui s’occupe de bitdesk.</translation>
    </message>
    <message>
        <source>A value is missing in it ({detail}). Show it to whoever looks after bitdesk.</source>
        <translation>Une valeur y manque ({detail}). Montrez-le à la personne qui s’occupe de bitdesk.</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Demandes</translation>
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
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Also what is retired.</source>
        <translation>Aussi ce qui est retiré.</translation>
    </message>
    <message>
        <source>An hour is given twice. Give each hour once.</source>
        <translation>Une heure est donnée deux fois. Donnez chaque heure une seule fois.</translation>
    </message>
    <message>
        <source>An office.</source>
        <translation>Un bureau.</translation>
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
        <source>Backed up and verified: {path}.</source>
        <translation>Sauvegardé et vérifié&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Bring back what was retired.</source>
        <translation>Remet en service ce qui a été retiré.</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Remis en service&#xa0;: {name}</translation>
    </message>
    <message>
        <source>By what.</source>
        <translation>Selon quoi.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Came with others</source>
        <translation>Venus avec d’autres</translation>
    </message>
    <message>
        <source>Change a counselor; their code stays.</source>
        <translation>Modifie un conseiller&#xa0;; son code reste.</translation>
    </message>
    <message>
        <source>Change a market or a festival.</source>
        <translation>Modifie un marché ou un festival.</translation>
    </message>
    <message>
        <source>Change an office; its code stays.</source>
        <translation>Modifie un bureau&#xa0;; son code reste.</translation>
    </message>
    <message>
        <source>Change the opening hours of an office that hold a day, all of them or from a day on.</source>
        <translation>Modifie les horaires d’un bureau qui contiennent un jour, en entier ou à partir d’un jour.</translation>
    </message>
    <message>
        <source>Change the words of a topic, or its place; its code stays.</source>
        <translation>Modifie les mots d’une demande, ou sa place&#xa0;; son code reste.</translation>
    </message>
    <message>
        <source>Change what every desk receives; what is not said stays as it is.</source>
        <translation>Modifie ce que tous les postes reçoivent&#xa0;; ce qui n’est pas dit reste tel quel.</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Modifié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Close an office, or every office, on a day or for some days.</source>
        <translation>Ferme un bureau, ou tous, un jour ou plusieurs.</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Jour fermé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Rubrique</translation>
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
        <source>Copy the data folder&apos;s file into FILE, verified; without FILE, into its backups. Windows may be open meanwhile; an earlier copy of that name is replaced.</source>
        <translation>Copie le fichier du dossier de données dans FILE, avec vérification&#xa0;; sans FILE, parmi ses sauvegardes. Des fenêtres peuvent être ouvertes pendant ce temps&#xa0;; une copie précédente du même nom est remplacée.</translation>
    </message>
    <message>
        <source>Correct a visit; what is not said stays, and empty words mean: not said.</source>
        <translation>Corrige une visite&#xa0;; ce qui n’est pas dit reste, et un mot vide veut dire&#xa0;: non précisé.</translation>
    </message>
    <message>
        <source>Corrected, step {step}. Its office receives it at its next contact.</source>
        <translation>Corrigée, étape {step}. Son bureau la reçoit au prochain contact.</translation>
    </message>
    <message>
        <source>Correction of a visit</source>
        <translation>Correction d’une visite</translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation>Conseiller</translation>
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
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Décembre</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
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
        <source>Entered</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
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
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First day counted</source>
        <translation>Premier jour compté</translation>
    </message>
    <message>
        <source>Founding the organisation and its desks</source>
        <translation>Création de l’organisation et de ses postes</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Go back to a backup: FILE, or the word latest. What is there is kept first, among the backups. No window may be open.</source>
        <translation>Revient à une sauvegarde&#xa0;: FILE, ou le mot latest pour la dernière. Ce qui est là est d’abord gardé, parmi les sauvegardes. Aucune fenêtre ne doit être ouverte.</translation>
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
        <source>Head office</source>
        <translation>Siège</translation>
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
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Hours without anybody</source>
        <translation>Heures sans personne</translation>
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
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
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
        <source>It breaks a rule of the tables ({detail}). Correct the row at its desk.</source>
        <translation>Elle enfreint une règle des tables ({detail}). Corrigez la ligne à son poste.</translation>
    </message>
    <message>
        <source>It cannot be taken: {detail}.</source>
        <translation>Elle ne peut pas être prise&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Its address.</source>
        <translation>Son adresse.</translation>
    </message>
    <message>
        <source>Its address; empty for none.</source>
        <translation>Son adresse&#xa0;; vide pour aucune.</translation>
    </message>
    <message>
        <source>Its contents are missing or were erased.</source>
        <translation>Son contenu manque, ou a été effacé.</translation>
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
        <source>Its office, which stays: another one is refused.</source>
        <translation>Son bureau, qui reste&#xa0;: un autre est refusé.</translation>
    </message>
    <message>
        <source>Its place among the topics: 1 is the first.</source>
        <translation>Sa place parmi les demandes&#xa0;: 1 est la première.</translation>
    </message>
    <message>
        <source>Its program is newer ({version}): update this one, or what it does not know is held.</source>
        <translation>Son programme est plus récent ({version})&#xa0;: mettez celui-ci à jour, sinon ce qu’il ignore est retenu.</translation>
    </message>
    <message>
        <source>Its program is older ({version}): update it when you can.</source>
        <translation>Son programme est plus ancien ({version})&#xa0;: mettez-le à jour dès que possible.</translation>
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
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>List the backups of the data folder, the newest first.</source>
        <translation>Liste les sauvegardes du dossier de données, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>List the entries that were received and are held, each with the reason.</source>
        <translation>Liste les écritures reçues et retenues, chacune avec la raison.</translation>
    </message>
    <message>
        <source>List the visits of some days, newest first; those that were voided too.</source>
        <translation>Liste les visites de quelques jours, les plus récentes d’abord&#xa0;; celles qui sont annulées aussi.</translation>
    </message>
    <message>
        <source>List what the head office has decided, and which desks have not received it.</source>
        <translation>Liste ce que le siège a décidé, et les postes qui ne l’ont pas encore reçu.</translation>
    </message>
    <message>
        <source>Look through the visits, and correct an antenna&apos;s.</source>
        <translation>Parcourt les visites, et corrige celles d’une antenne.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
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
        <source>Meeting of two branches</source>
        <translation>Rencontre de deux branches</translation>
    </message>
    <message>
        <source>Merge what the desks sent, or FILES of laptops that are dead. Desks are left what they lack.</source>
        <translation>Fusionne ce que les postes ont envoyé, ou les FICHIERS d’ordinateurs en panne. Les postes reçoivent ce qui leur manque.</translation>
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
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
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
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Never heard since it was set up on {day}, although it was open 1 day.</source>
        <translation>Jamais de contact depuis son installation le {day}, bien qu’ouvert 1&#xa0;jour.</translation>
    </message>
    <message>
        <source>Never heard since it was set up on {day}, although open {count} days.</source>
        <translation>Jamais de contact depuis son installation le {day}, bien qu’ouvert {count}&#xa0;jours.</translation>
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
        <source>Not received</source>
        <translation>Pas encore reçu</translation>
    </message>
    <message>
        <source>Not received by</source>
        <translation>Pas encore reçu par</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Rien n’est retenu.</translation>
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
        <source>One of its days, where several have that name.</source>
        <translation>L’un de ses jours, si plusieurs portent ce nom.</translation>
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
        <source>Opening day</source>
        <translation>Jour d’ouverture</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
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
        <source>Order</source>
        <translation>Ordre</translation>
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
        <source>Outreach event</source>
        <translation>Hors les murs</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People of a group and where they come from, for each place: 10:34, 3:BE, 2:? where it is not known.</source>
        <translation>Personnes d’un groupe et leur provenance, pour chaque endroit&#xa0;: 10:34, 3:BE, 2:? si on ne sait pas.</translation>
    </message>
    <message>
        <source>People of an hour: 10:12; 10:0 where nobody came, ?:12 where the hour is not known; may be repeated.</source>
        <translation>Personnes d’une heure&#xa0;: 10:12&#xa0;; 10:0 si personne n’est venu, ?:12 si l’heure est inconnue&#xa0;; peut être répété.</translation>
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
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Put a visit back as its desk wrote it.</source>
        <translation>Rétablit une visite telle que son poste l’a écrite.</translation>
    </message>
    <message>
        <source>Put back, step {step}. Its office receives it at its next contact.</source>
        <translation>Rétablie, étape {step}. Son bureau la reçoit au prochain contact.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
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
        <source>Recorded from paper at {office}, {day}: visitors {visitors}, hours changed {hours}.</source>
        <translation>Enregistré d’après le papier à {office}, {day}&#xa0;: visiteurs {visitors}, heures changées {hours}.</translation>
    </message>
    <message>
        <source>Refused, and left where it is: {name}. {reason}</source>
        <translation>Refusé et laissé où il est&#xa0;: {name}. {reason}</translation>
    </message>
    <message>
        <source>Rename a desk, named PDM/Accueil, or PDM where the office has one.</source>
        <translation>Renomme un poste, nommé PDM/Accueil, ou PDM si le bureau n’en a qu’un.</translation>
    </message>
    <message>
        <source>Restored: {path}.</source>
        <translation>Restauré&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Retire what is not used any more: what was counted with it stays.</source>
        <translation>Retire ce qui ne sert plus&#xa0;: ce qui a été compté avec reste.</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Retired on {day}, and still in contact.</source>
        <translation>Retiré le {day}, et toujours en contact.</translation>
    </message>
    <message>
        <source>Retired: {name}</source>
        <translation>Retiré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Say either --party-size, with its origin if you like, or --from for each place.</source>
        <translation>Donnez soit --party-size, avec sa provenance au besoin, soit --from pour chaque endroit.</translation>
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
        <source>Shift</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Show each desk: last contact, what is missing, clock, version, and what is unusual.</source>
        <translation>Montre chaque poste&#xa0;: dernier contact, ce qui manque, horloge, version, et ce qui est inhabituel.</translation>
    </message>
    <message>
        <source>Show the history of a row: who wrote what, and when. Lists with --format json give the ids.</source>
        <translation>Montre l’historique d’une ligne&#xa0;: qui a écrit quoi, et quand. Les listes avec --format json donnent les identifiants.</translation>
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
        <source>Silent since {day}, although it was open 1 day.</source>
        <translation>Silencieux depuis le {day}, bien qu’ouvert 1&#xa0;jour.</translation>
    </message>
    <message>
        <source>Silent since {day}, although open {count} days.</source>
        <translation>Silencieux depuis le {day}, bien qu’ouvert {count}&#xa0;jours.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
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
        <source>Sun</source>
        <translation>dim.</translation>
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
        <source>The code of the office that staffs it; empty for none.</source>
        <translation>Le code du bureau qui le tient&#xa0;; vide pour aucun.</translation>
    </message>
    <message>
        <source>The country they come from: BE; ZZ if it is not known.</source>
        <translation>Le pays d’où ils viennent&#xa0;: BE&#xa0;; ZZ s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>The day: 2019-07-14.</source>
        <translation>Le jour&#xa0;: 2019-07-14.</translation>
    </message>
    <message>
        <source>The days before this one keep their hours.</source>
        <translation>Les jours d’avant celui-ci gardent leurs horaires.</translation>
    </message>
    <message>
        <source>The desk of {office} is ready in {folder}.</source>
        <translation>Le poste de {office} est prêt dans {folder}.</translation>
    </message>
    <message>
        <source>The first day of seasonal staff.</source>
        <translation>Le premier jour d’un saisonnier.</translation>
    </message>
    <message>
        <source>The first day that may be counted.</source>
        <translation>Le premier jour qui peut être compté.</translation>
    </message>
    <message>
        <source>The first day; the last one if it is not said.</source>
        <translation>Le premier jour&#xa0;; le dernier s’il n’est pas dit.</translation>
    </message>
    <message>
        <source>The first {listed} of {found} are listed: give fewer days.</source>
        <translation>Les {listed} premières sur {found} sont listées&#xa0;: donnez moins de jours.</translation>
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
        <source>The hour, 0 to 23.</source>
        <translation>L’heure, de 0 à 23.</translation>
    </message>
    <message>
        <source>The last day of seasonal staff.</source>
        <translation>Le dernier jour d’un saisonnier.</translation>
    </message>
    <message>
        <source>The last day; today if it is not said.</source>
        <translation>Le dernier jour&#xa0;; aujourd’hui s’il n’est pas dit.</translation>
    </message>
    <message>
        <source>The last of several days.</source>
        <translation>Le dernier de plusieurs jours.</translation>
    </message>
    <message>
        <source>The market or festival where it was kept; else the office.</source>
        <translation>Le marché ou le festival où on a compté&#xa0;; sinon le bureau.</translation>
    </message>
    <message>
        <source>The market or festival where they are met.</source>
        <translation>Le marché ou le festival où ils sont rencontrés.</translation>
    </message>
    <message>
        <source>The market or festival where they were met; empty at the office.</source>
        <translation>Le marché ou le festival où on les a rencontrés&#xa0;; vide au bureau.</translation>
    </message>
    <message>
        <source>The markets and festivals only.</source>
        <translation>Les marchés et festivals seulement.</translation>
    </message>
    <message>
        <source>The new computer takes the place of the old one and gets back what that one had sent. Do not count on the old one any more.</source>
        <translation>Le nouvel ordinateur prend la place de l’ancien et retrouve ce que celui-ci avait envoyé. Ne comptez plus sur l’ancien.</translation>
    </message>
    <message>
        <source>The office&apos;s code.</source>
        <translation>Le code du bureau.</translation>
    </message>
    <message>
        <source>The office&apos;s code; every office if it is not said.</source>
        <translation>Le code du bureau&#xa0;; tous les bureaux s’il n’est pas dit.</translation>
    </message>
    <message>
        <source>The opening hours of an office for a season, as if they had never been planned.</source>
        <translation>Les horaires d’un bureau pour une saison, comme s’ils n’avaient jamais été prévus.</translation>
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
        <source>The row that it is about has not been received, or is another desk&apos;s. It waits for the row.</source>
        <translation>La ligne dont elle parle n’a pas été reçue, ou est celle d’un autre poste. Elle attend la ligne.</translation>
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
        <source>Their last day; today if it is not said.</source>
        <translation>Son dernier jour&#xa0;; aujourd’hui s’il n’est pas dit.</translation>
    </message>
    <message>
        <source>Their name.</source>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>These days of the week are not open.</source>
        <translation>Ces jours de la semaine sont fermés.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
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
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Type a paper tally of a day: people who are not counted yet, hour by hour.</source>
        <translation>Taper le comptage papier d’un jour&#xa0;: les personnes qui ne sont pas encore comptées, heure par heure.</translation>
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
        <source>Visit</source>
        <translation>Visite</translation>
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
        <source>Visits that count: {visits}, visitors: {people}.</source>
        <translation>Visites qui comptent&#xa0;: {visits}, visiteurs&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Void a visit: it counts nowhere.</source>
        <translation>Annule une visite&#xa0;: elle ne compte nulle part.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <source>Voided, step {step}. Its office receives it at its next contact.</source>
        <translation>Annulée, étape {step}. Son bureau la reçoit au prochain contact.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
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
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>What had been sent since comes back with the next contacts.</source>
        <translation>Ce qui avait été envoyé depuis revient avec les prochains contacts.</translation>
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
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was there is kept in {path}.</source>
        <translation>Ce qui était là est gardé dans {path}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
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
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who they are: holidaymaker, local, second_home…</source>
        <translation>Qui ils sont&#xa0;: holidaymaker, local, second_home…</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Pourquoi elle est retenue</translation>
    </message>
    <message>
        <source>Why, for whoever reads the history.</source>
        <translation>Le motif, pour qui lira l’historique.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Pourquoi.</translation>
    </message>
    <message>
        <source>Work on the head office rather than on a desk.</source>
        <translation>Travaille sur le siège plutôt que sur un poste.</translation>
    </message>
    <message>
        <source>Write the set-up file of a desk again: for a new computer.</source>
        <translation>Écrit de nouveau le fichier d’installation d’un poste&#xa0;: pour un nouvel ordinateur.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite le</translation>
    </message>
    <message>
        <source>Zero confirmed</source>
        <translation>Zéro confirmé</translation>
    </message>
    <message>
        <source>a desk not yet received</source>
        <translation>un poste pas encore reçu</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>au comptoir</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>avant une nouvelle version</translation>
    </message>
    <message>
        <source>before a rebuild</source>
        <translation>avant une reconstruction</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>by a command</source>
        <translation>par une commande</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>counselor</source>
        <translation>conseiller</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>par défaut&#xa0;: {default}</translation>
    </message>
    <message>
        <source>director</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>depuis le papier</translation>
    </message>
    <message>
        <source>held: it does not count</source>
        <translation>retenue&#xa0;: ne compte pas</translation>
    </message>
    <message>
        <source>in branch {number} of this desk</source>
        <translation>dans la branche {number} de ce poste</translation>
    </message>
    <message>
        <source>its contents were erased</source>
        <translation>contenu effacé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>not yet received ({key})</source>
        <translation>pas encore reçu ({key})</translation>
    </message>
    <message>
        <source>quality referent</source>
        <translation>référent qualité</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>voided at its desk</source>
        <translation>annulée à son poste</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{count} branches since {day} ({entries} entries): this desk&apos;s file was restored or copied.</source>
        <translation>{count}&#xa0;branches depuis le {day} (écritures&#xa0;: {entries})&#xa0;: son fichier a été restauré ou copié.</translation>
    </message>
    <message>
        <source>{count} copies of this desk are in contact: use one of them only. Nothing is lost.</source>
        <translation>{count}&#xa0;copies de ce poste sont en contact&#xa0;: n’en utilisez qu’une. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour}&#xa0;h</translation>
    </message>
    <message>
        <source>{number}, branch {branch}</source>
        <translation>{number}, branche {branch}</translation>
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
        <source>{path} was written by a newer bitdesk: nothing can be recorded in it. Install the newer program.</source>
        <translation>{path} a été écrit par un bitdesk plus récent&#xa0;: rien ne peut y être enregistré. Installez le programme plus récent.</translation>
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
        <source>{value} is not an hour and its people, such as 10:12 or ?:12.</source>
        <translation>{value} n’est pas une heure et ses personnes, comme 10:12 ou ?:12.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} n’est pas dans l’intervalle {range}.</translation>
    </message>
    <message>
        <source>{value} is not people and where they come from, such as 10:34, 3:BE or 2:?.</source>
        <translation>{value} n’est pas un nombre et une provenance, comme 10:34, 3:BE ou 2:?.</translation>
    </message>
    <message>
        <source>{what}: “{reason}”</source>
        <translation>{what}&#xa0;: «&#xa0;{reason}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A desk stays at its office, with what it has counted. Retire it, and add one at the other office.</source>
        <translation>Un poste reste à son bureau, avec ce qu’il a compté. Retirez-le, et ajoutez-en un à l’autre bureau.</translation>
    </message>
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
        <source>An hour of a paper tally has 0 to {most} people, not {people}.</source>
        <translation>Une heure d’un comptage papier a de 0 à {most} personnes, pas {people}.</translation>
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
        <source>It has not as many entries as its header says.</source>
        <translation>Il n’a pas le nombre d’écritures que dit son en-tête.</translation>
    </message>
    <message>
        <source>It holds entries that are not the head office&apos;s own.</source>
        <translation>Il contient des écritures qui ne sont pas celles du siège.</translation>
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
        <source>It is not the file of a desk of this organisation ({name}).</source>
        <translation>Ce n’est pas le fichier d’un poste de cette organisation ({name}).</translation>
    </message>
    <message>
        <source>It parts from what was received from this desk within a transaction.</source>
        <translation>Il se sépare de ce qui a été reçu de ce poste au milieu d’une transaction.</translation>
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
        <source>Its entries do not follow those of this desk.</source>
        <translation>Ses écritures ne suivent pas celles de ce poste.</translation>
    </message>
    <message>
        <source>Its header cannot be understood ({reason}).</source>
        <translation>Son en-tête est incompréhensible ({reason}).</translation>
    </message>
    <message>
        <source>Its journal does not begin where journals begin.</source>
        <translation>Son journal ne commence pas là où un journal commence.</translation>
    </message>
    <message>
        <source>Its journal does not begin where this desk&apos;s begins.</source>
        <translation>Son journal ne commence pas là où commence celui de ce poste.</translation>
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
        <source>Nothing can be recorded in {path}: a newer bitdesk wrote it. What is in it can be read, exported and sent; install the newer program to go on.</source>
        <translation>Rien ne peut être enregistré dans {path}&#xa0;: un bitdesk plus récent l’a écrit. Son contenu peut être lu, exporté et envoyé&#xa0;; installez le programme plus récent pour continuer.</translation>
    </message>
    <message>
        <source>Nothing differs from what counts already. Change something, then correct it.</source>
        <translation>Rien ne diffère de ce qui compte déjà. Changez quelque chose, puis corrigez.</translation>
    </message>
    <message>
        <source>Only the head office corrects another desk&apos;s visits. Open the head office&apos;s folder.</source>
        <translation>Seul le siège corrige les visites d’un autre poste. Ouvrez le dossier du siège.</translation>
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
        <source>Say how many people come from where, such as 10 34, 3 BE.</source>
        <translation>Dites combien de personnes viennent d’où, comme 10 34, 3 BE.</translation>
    </message>
    <message>
        <source>Say why, in a few words: whoever reads the history wants to know.</source>
        <translation>Dites pourquoi, en quelques mots&#xa0;: qui lira l’historique voudra le savoir.</translation>
    </message>
    <message>
        <source>Something was recorded in {path} meanwhile: nothing was replaced. Close its window, then try again.</source>
        <translation>Quelque chose a été enregistré entre-temps dans {path}&#xa0;: rien n’a été remplacé. Fermez sa fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>That is more than a year. Correct the dates, or retire the office.</source>
        <translation>Cela fait plus d’un an. Corrigez les dates, ou retirez le bureau.</translation>
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
        <source>The country “{country}” does not exist. Give its two letters, such as BE, or ZZ if it is not known.</source>
        <translation>Le pays «&#xa0;{country}&#xa0;» n’existe pas. Donnez ses deux lettres, par exemple BE, ou ZZ s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>The department “{department}” does not exist in France. Give its number, such as 34 or 2A.</source>
        <translation>Le département «&#xa0;{department}&#xa0;» n’existe pas en France. Donnez son numéro, par exemple 34 ou 2A.</translation>
    </message>
    <message>
        <source>The desk of {path} had announced {announced} entries, its file holds {last}. Look beside it for the file that ends in -wal, put both in one folder and merge them again.</source>
        <translation>Le poste de {path} avait annoncé {announced} écritures, son fichier en contient {last}. Cherchez à côté le fichier qui finit par -wal, mettez les deux dans un même dossier et fusionnez-les de nouveau.</translation>
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
        <source>The file {path} does not hold: no copy of it was kept. Keep its earlier backups; verify it.</source>
        <translation>Le fichier {path} n’est pas intègre&#xa0;: aucune copie n’en a été gardée. Conservez ses sauvegardes précédentes&#xa0;; vérifiez-le.</translation>
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
        <source>The head office has corrected this visit, and that stands. Ask it to correct it again.</source>
        <translation>Le siège a corrigé cette visite, et cela reste. Demandez-lui de la corriger de nouveau.</translation>
    </message>
    <message>
        <source>The head office merges, it does not send. Use its merge.</source>
        <translation>Le siège fusionne, il n’envoie pas. Utilisez sa fusion.</translation>
    </message>
    <message>
        <source>The journal here says nothing of {row}. Look at the head office, or synchronise.</source>
        <translation>Le journal d’ici ne dit rien de {row}. Regardez au siège, ou synchronisez.</translation>
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
        <source>The output cannot be written ({reason}). Free some space, then try again.</source>
        <translation>La sortie ne peut pas être écrite ({reason}). Libérez de la place, puis réessayez.</translation>
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
        <source>The season is never open. Write the opening hours of one weekday at least.</source>
        <translation>Cette saison n’est jamais ouverte. Écrivez les horaires d’au moins un jour de la semaine.</translation>
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
        <source>There are several “{name}”. Say which with --on and one of its days.</source>
        <translation>Il y a plusieurs «&#xa0;{name}&#xa0;». Dites lequel avec --on et l’un de ses jours.</translation>
    </message>
    <message>
        <source>There is a desk in {folder} already. Choose another folder.</source>
        <translation>Il y a déjà un poste dans {folder}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no backup in {folder} yet. Give the file of one.</source>
        <translation>Il n’y a pas encore de sauvegarde dans {folder}. Indiquez le fichier d’une sauvegarde.</translation>
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
        <source>There is no “{name}”. Choose among: {known}.</source>
        <translation>Il n’y a pas de «&#xa0;{name}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
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
        <source>This visit counts as its desk wrote it: there is nothing to put back.</source>
        <translation>Cette visite compte telle que son poste l’a écrite&#xa0;: il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This visit is not known here any more. Choose one of the list.</source>
        <translation>Cette visite n’est plus connue ici. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>This visit is void already: it counts nowhere.</source>
        <translation>Cette visite est déjà annulée&#xa0;: elle ne compte nulle part.</translation>
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
        <source>Visitors were counted at {hour}:00 on that day: the hour is no zero. Correct them first.</source>
        <translation>Des visiteurs ont été comptés à {hour} h ce jour-là&#xa0;: l’heure n’est pas vide. Corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>What was written to {folder} reads differently. Do not trust this key or share.</source>
        <translation>Ce qui a été écrit dans {folder} se relit autrement. Ne vous fiez pas à cette clé ou à ce partage.</translation>
    </message>
    <message>
        <source>What you want to change is not known here. Choose it in the list again.</source>
        <translation>Ce que vous voulez modifier n’est pas connu ici. Choisissez-le de nouveau dans la liste.</translation>
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
        <source>{day} is a closed day already. Change that one, or choose other days.</source>
        <translation>Le {day} est déjà un jour fermé. Modifiez celui-là, ou choisissez d’autres jours.</translation>
    </message>
    <message>
        <source>{day} is before the first day counted, {first}. Give that day or a later one.</source>
        <translation>Le {day} précède le premier jour compté, le {first}. Donnez ce jour ou un jour suivant.</translation>
    </message>
    <message>
        <source>{day} is no such closed day. See them with bitdesk head-office list closed-days.</source>
        <translation>Le {day} n’est pas un tel jour fermé. Voyez-les avec bitdesk head-office list closed-days.</translation>
    </message>
    <message>
        <source>{event} takes place from {first} to {last}: {day} is not one of its days.</source>
        <translation>{event} a lieu du {first} au {last}&#xa0;: le {day} n’en fait pas partie.</translation>
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
        <source>{hour}:00 on {day} has not come yet. Give an hour that has begun.</source>
        <translation>{hour} h le {day} n’est pas encore venu. Donnez une heure déjà commencée.</translation>
    </message>
    <message>
        <source>{name} is gone: another program has dealt with it.</source>
        <translation>{name} n’est plus là&#xa0;: un autre programme s’en est occupé.</translation>
    </message>
    <message>
        <source>{office} has no such opening hours on {day}. Give a day of one of these with --on: {known}.</source>
        <translation>{office} n’a pas de tels horaires le {day}. Donnez avec --on un jour de l’une de ces saisons&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{office} has opening hours from {first} to {last} already. Choose other days, or end those first.</source>
        <translation>{office} a déjà des horaires du {first} au {last}. Choisissez d’autres jours, ou mettez d’abord fin à ceux-là.</translation>
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
        <source>{path} does not hold: it was not restored. Choose an earlier backup.</source>
        <translation>{path} n’est pas intègre&#xa0;: il n’a pas été restauré. Choisissez une sauvegarde plus ancienne.</translation>
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
        <source>{path} is another desk&apos;s, or another organisation&apos;s. Choose a backup of this one.</source>
        <translation>{path} est celui d’un autre poste ou d’un autre organisme. Choisissez une sauvegarde de celui-ci.</translation>
    </message>
    <message>
        <source>{path} is damaged behind entry {until} of {head}: what comes before was merged. Keep the file.</source>
        <translation>{path} est abîmé après l’écriture {until} sur {head}&#xa0;: ce qui précède a été fusionné. Gardez le fichier.</translation>
    </message>
    <message>
        <source>{path} is not a set-up file that can be used. Ask the head office for a new one.</source>
        <translation>{path} n’est pas un fichier d’installation utilisable. Demandez-en un nouveau au siège.</translation>
    </message>
    <message>
        <source>{path} is the file itself. Choose one of its backups.</source>
        <translation>{path} est le fichier lui-même. Choisissez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name for the set-up file.</source>
        <translation>{path} existe déjà. Choisissez un autre nom pour le fichier d’installation.</translation>
    </message>
    <message>
        <source>{path} was made by a newer bitdesk (version {found}, this one knows {known}). Install the newer program on this computer, then open the file again.</source>
        <translation>{path} a été fait par un bitdesk plus récent (version {found}, celui-ci connaît la {known}). Installez le programme plus récent sur cet ordinateur, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>“{text}” is no row&apos;s id. Give its 32 letters and digits, as a list with --format json shows them.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas l’identifiant d’une ligne. Donnez ses 32 lettres et chiffres, comme une liste avec --format json les montre.</translation>
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
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direction</translation>
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
        <source>Quality referent</source>
        <translation>Référent qualité</translation>
    </message>
    <message>
        <source>Second home</source>
        <translation>Résidence secondaire</translation>
    </message>
</context>
<context>
    <name>restoring</name>
    <message>
        <source>Going back to the backup… Counting goes on.</source>
        <translation>Retour à la sauvegarde… Le comptage continue.</translation>
    </message>
    <message>
        <source>The file is what it was when the backup was made.</source>
        <translation>Le fichier est tel qu’il était lors de la sauvegarde.</translation>
    </message>
    <message>
        <source>What was there is kept: {path}.</source>
        <translation>Ce qui s’y trouvait est gardé&#xa0;: {path}.</translation>
    </message>
</context>
</TS>
