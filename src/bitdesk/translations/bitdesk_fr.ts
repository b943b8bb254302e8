<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts of the entries</source>
        <translation>Comptes des écritures</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Cards to be cashed</source>
        <translation>Cartes à encaisser</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrée d’espèces</translation>
    </message>
    <message>
        <source>Cash on its way to the bank</source>
        <translation>Espèces en route vers la banque</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sortie d’espèces</translation>
    </message>
    <message>
        <source>Cheques to be cashed</source>
        <translation>Chèques à encaisser</translation>
    </message>
    <message>
        <source>Depositors</source>
        <translation>Déposants</translation>
    </message>
    <message>
        <source>Empty: the usual number, in grey. What was exported stays as it is.</source>
        <translation>Vide&#xa0;: le numéro courant, en gris. Ce qui a été exporté reste comme il est.</translation>
    </message>
    <message>
        <source>Holiday vouchers to be cashed</source>
        <translation>Chèques-vacances à encaisser</translation>
    </message>
    <message>
        <source>Missing in the drawer</source>
        <translation>Manque dans le tiroir</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Sales on consignment</source>
        <translation>Ventes en dépôt-vente</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Too much in the drawer</source>
        <translation>Trop dans le tiroir</translation>
    </message>
    <message>
        <source>VAT collected</source>
        <translation>TVA collectée</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>0.00</source>
        <translation>0,00</translation>
    </message>
</context>
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
        <source>Merge what has arrived (Ctrl+F5)</source>
        <translation>Fusionner ce qui est arrivé (Ctrl+F5)</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion en cours…</translation>
    </message>
    <message>
        <source>No desk is set up yet. Add one on the Organisation page (F12), under Desks: its set-up file makes it on its computer.</source>
        <translation>Aucun poste n’est encore installé. Ajoutez-en un sur la page Organisation (F12), rubrique Postes&#xa0;: son fichier d’installation le crée sur son ordinateur.</translation>
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
    <name>AskErasure</name>
    <message>
        <source>Asks to be erased</source>
        <translation>Demande son effacement</translation>
    </message>
    <message>
        <source>Noted: the head office erases their personal data, within a month. Tell them so.</source>
        <translation>C’est noté&#xa0;: le siège efface ses données personnelles dans le mois. Dites-le-lui.</translation>
    </message>
    <message>
        <source>This person asks that their personal data be erased</source>
        <translation>Cette personne demande l’effacement de ses données personnelles</translation>
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
    <name>BookAtDayEnd</name>
    <message numerus="yes">
        <source>%n note(s) not read (F4)</source>
        <translation>
            <numerusform>%n note non lue (F4)</numerusform>
            <numerusform>%n notes non lues (F4)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CashGrid</name>
    <message>
        <source>Counted: {0}</source>
        <translation>Compté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>How many of {0}</source>
        <translation>Combien de {0}</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Write how many of each, or only the sum; 0 for an empty drawer.</source>
        <translation>Rien n’est encore compté. Écrivez combien de chaque, ou la somme seule&#xa0;; 0 pour un tiroir vide.</translation>
    </message>
    <message>
        <source>Only the sum, if it was counted elsewhere</source>
        <translation>La somme seule, si elle a été comptée ailleurs</translation>
    </message>
    <message>
        <source>or only the sum</source>
        <translation>ou la somme seule</translation>
    </message>
    <message>
        <source>{0} c</source>
        <translation>{0} c</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>Vert clair</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Bleu pétrole</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>La boutique</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>What is decided here goes down to the desks at their next contact; the last column says which of them have not received a row yet. A price, a depositor&apos;s terms and a VAT rate have a first day: a new one follows, and what was sold keeps what it had. Nothing is deleted: what is not sold any more is retired.</source>
        <translation>Ce qui est décidé ici descend vers les postes à leur prochain contact&#xa0;; la dernière colonne dit lesquels n’ont pas encore reçu une ligne. Un prix, les conditions d’un déposant et un taux de TVA ont un premier jour&#xa0;: un nouveau leur succède, et ce qui a été vendu garde ce qu’il avait. Rien n’est supprimé&#xa0;: ce qui ne se vend plus est retiré.</translation>
    </message>
    <message>
        <source>What the shop sells</source>
        <translation>Ce que vend la boutique</translation>
    </message>
    <message>
        <source>“{0}” is retired; what was sold stays.</source>
        <translation>«&#xa0;{0}&#xa0;» est retiré&#xa0;; ce qui a été vendu reste.</translation>
    </message>
</context>
<context>
    <name>CategoriesSection</name>
    <message>
        <source>Add the usual ones</source>
        <translation>Ajouter les habituelles</translation>
    </message>
    <message>
        <source>Categories: the shelves of the shop</source>
        <translation>Catégories&#xa0;: les rayons de la boutique</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, such as maps</source>
        <translation>Code, par exemple cartes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of its buttons on the till</source>
        <translation>Couleur de ses boutons à la caisse</translation>
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
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>No category yet. Add the usual ones of a tourist office&apos;s shop, or your own.</source>
        <translation>Aucune catégorie. Ajoutez celles, habituelles, d’une boutique d’office de tourisme, ou les vôtres.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>Closings</name>
    <message>
        <source>A month that is over closes by itself with the next session</source>
        <translation>Un mois terminé se clôture tout seul à l’ouverture de la session suivante</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Clôturer le mois</translation>
    </message>
    <message>
        <source>Closing {0} of {1}</source>
        <translation>Clôture {0} du {1}</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Clôtures</translation>
    </message>
    <message>
        <source>Correct the count</source>
        <translation>Corriger le comptage</translation>
    </message>
    <message>
        <source>Counted again: {0}</source>
        <translation>Recompté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>No closing is highlighted.</source>
        <translation>Aucune clôture n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Nothing was closed yet.</source>
        <translation>Rien n’a encore été clôturé.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>Perpétuel</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Imprimer (Ctrl+P)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What was really in the drawer</source>
        <translation>Ce qu’il y avait vraiment dans le tiroir</translation>
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
    <name>ContactForm</name>
    <message>
        <source>Company or association</source>
        <translation>Société ou association</translation>
    </message>
    <message>
        <source>Contact details ▾</source>
        <translation>Coordonnées ▾</translation>
    </message>
    <message>
        <source>Contact: {0} ▾</source>
        <translation>Contact&#xa0;: {0} ▾</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Hide the contact details ▴</source>
        <translation>Masquer les coordonnées ▴</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Language to answer in</source>
        <translation>Langue de la réponse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>Only the office concerned and the head office see them. No names in the text itself, please.</source>
        <translation>Seuls le bureau concerné et le siège les voient. Pas de nom dans le texte lui-même, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
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
    <name>Counts</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvel avis</numerusform>
            <numerusform>%n nouveaux avis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours are late or to check.</source>
        <translation>
            <numerusform>%n des vôtres est en retard ou à vérifier.</numerusform>
            <numerusform>%n des vôtres sont en retard ou à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late: %n day(s)</source>
        <translation>
            <numerusform>retard&#xa0;:&#xa0;%n j</numerusform>
            <numerusform>retard&#xa0;:&#xa0;%n j</numerusform>
        </translation>
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
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Before the office closes</source>
        <translation>Avant de fermer le bureau</translation>
    </message>
    <message>
        <source>Closed at {0}: {1}.</source>
        <translation>Clôturée à {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Closing list (Ctrl+L)</source>
        <translation>Liste de fermeture (Ctrl+L)</translation>
    </message>
    <message>
        <source>Closing list: {0} of {1} done.</source>
        <translation>Liste de fermeture&#xa0;: {0} sur {1}.</translation>
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
        <source>Count and close the till (Ctrl+T)</source>
        <translation>Compter et clôturer (Ctrl+T)</translation>
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
        <source>Every note is read.</source>
        <translation>Toutes les notes sont lues.</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Liaison book</source>
        <translation>Cahier de liaison</translation>
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
        <source>Notes not read yet</source>
        <translation>Notes non lues</translation>
    </message>
    <message>
        <source>Nothing is known of {0}: in the paper grid (F11), 0 confirms an hour without anybody.</source>
        <translation>On ne sait rien de {0}&#xa0;: dans la grille papier (F11), 0 confirme une heure sans personne.</translation>
    </message>
    <message>
        <source>Open since {0}. Sold: {1}.</source>
        <translation>Ouverte depuis {0}. Vendu&#xa0;: {1}.</translation>
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
        <source>The drawer is counted and the till not closed. Close again to leave it so.</source>
        <translation>La caisse est comptée mais pas clôturée. Fermez encore une fois pour la laisser ainsi.</translation>
    </message>
    <message>
        <source>The office was closed (Ctrl+0)</source>
        <translation>Le bureau était fermé (Ctrl+0)</translation>
    </message>
    <message>
        <source>The opening hours are not confirmed. Close again to leave without them.</source>
        <translation>Les heures d’ouverture ne sont pas confirmées. Fermez encore une fois pour quitter sans elles.</translation>
    </message>
    <message>
        <source>The till is closed: nothing to count.</source>
        <translation>La caisse est fermée&#xa0;: rien à compter.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
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
    <name>Deadlines</name>
    <message>
        <source>Alsace</source>
        <translation>Alsace</translation>
    </message>
    <message>
        <source>Choose one weekday at least on which replies are written.</source>
        <translation>Choisissez au moins un jour de la semaine où l’on répond.</translation>
    </message>
    <message>
        <source>Complaint: late after (days)</source>
        <translation>Réclamation&#xa0;: en retard après (jours)</translation>
    </message>
    <message>
        <source>Erasure on request: days</source>
        <translation>Effacement sur demande&#xa0;: jours</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane</translation>
    </message>
    <message>
        <source>Major suggestion: days</source>
        <translation>Suggestion majeure&#xa0;: jours</translation>
    </message>
    <message>
        <source>Moselle</source>
        <translation>Moselle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Personal data: months kept</source>
        <translation>Données personnelles&#xa0;: mois gardés</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Replies from</source>
        <translation>Réponses de</translation>
    </message>
    <message>
        <source>Replies on</source>
        <translation>Réponses le</translation>
    </message>
    <message>
        <source>Replies until</source>
        <translation>Réponses jusqu’à</translation>
    </message>
    <message>
        <source>Reply: working days</source>
        <translation>Réponse&#xa0;: jours ouvrés</translation>
    </message>
    <message>
        <source>Review sites: every (days)</source>
        <translation>Sites d’avis&#xa0;: tous les (jours)</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>What is received from now on follows these; what is due already stays due when it was. The desks have them at their next contact.</source>
        <translation>Ce qui est reçu désormais suit ces délais&#xa0;; ce qui est déjà à échéance garde la sienne. Les postes les auront à leur prochain contact.</translation>
    </message>
    <message>
        <source>Within which times what is done</source>
        <translation>Dans quels délais on fait quoi</translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Write one such as 09:00.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une heure. Écrivez-en une comme 09:00.</translation>
    </message>
    <message>
        <source>“{0}” is no whole number. Write one such as 3.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nombre entier. Écrivez-en un comme 3.</translation>
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
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
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
    <name>Drafts</name>
    <message>
        <source>Begun, not recorded: {0}. Choose it again to go on.</source>
        <translation>Commencé, pas enregistré&#xa0;: {0}. Choisissez-le à nouveau pour continuer.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Cash in or out</source>
        <translation>Entrée ou sortie</translation>
    </message>
    <message>
        <source>Cash put in or taken out</source>
        <translation>Espèces mises ou retirées</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Close the till (Ctrl+Enter)</source>
        <translation>Clôturer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Close the till: count all that is in the drawer</source>
        <translation>Clôture de la caisse&#xa0;: comptez tout ce qu’il y a dans le tiroir</translation>
    </message>
    <message>
        <source>Closed later, without counting</source>
        <translation>Clôturée après coup, sans comptage</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Compter le tiroir</translation>
    </message>
    <message>
        <source>Counted: {0}. {1}: {2}</source>
        <translation>Compté&#xa0;: {0}. {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Discrepancy: {0}.</source>
        <translation>Écart&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Print the X report (Ctrl+P)</source>
        <translation>Imprimer le X (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the Z</source>
        <translation>Imprimer le Z</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, if it differs</source>
        <translation>Motif, si écart</translation>
    </message>
    <message>
        <source>Record the count (Ctrl+Enter)</source>
        <translation>Enregistrer le comptage (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Recorded: {0} {1}</source>
        <translation>Enregistré&#xa0;: {0} {1}</translation>
    </message>
    <message>
        <source>That is more than should be in the drawer. Count it again; Enter once more records it all the same.</source>
        <translation>C’est plus que le tiroir ne devrait contenir. Recomptez&#xa0;; Entrée encore une fois l’enregistre quand même.</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>La caisse est fermée</translation>
    </message>
    <message>
        <source>The till is closed: there is no X report to print.</source>
        <translation>La caisse est fermée&#xa0;: il n’y a pas de rapport X à imprimer.</translation>
    </message>
    <message>
        <source>The till is closed: {0}.</source>
        <translation>La caisse est clôturée&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Till of {0}, open since {1}</source>
        <translation>Caisse du {0}, ouverte depuis {1}</translation>
    </message>
    <message>
        <source>What was sold is shown once the drawer is counted.</source>
        <translation>Ce qui a été vendu s’affiche une fois le tiroir compté.</translation>
    </message>
    <message>
        <source>Write how much.</source>
        <translation>Écrivez combien.</translation>
    </message>
</context>
<context>
    <name>Enquiries</name>
    <message>
        <source>9 of 10 within</source>
        <translation>9 sur 10 en</translation>
    </message>
    <message>
        <source>A call comes from one place: give one, such as 34 or BE.</source>
        <translation>Un appel vient d’un seul endroit&#xa0;: indiquez-en un, par exemple 34 ou BE.</translation>
    </message>
    <message>
        <source>A word about it (may stay empty)</source>
        <translation>Un mot à ce sujet (peut rester vide)</translation>
    </message>
    <message>
        <source>A word about it, without names (may stay empty)</source>
        <translation>Un mot à ce sujet, sans nom (peut rester vide)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Tous les bureaux</translation>
    </message>
    <message>
        <source>An enquiry is written here and not recorded. Close again to leave without it.</source>
        <translation>Une demande est écrite ici et n’est pas enregistrée. Fermez à nouveau pour partir sans elle.</translation>
    </message>
    <message>
        <source>Another due day (D)</source>
        <translation>Autre échéance (D)</translation>
    </message>
    <message>
        <source>Answered too (Z)</source>
        <translation>Répondues (Z)</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Commencer par un modèle</translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>Brochure</translation>
    </message>
    <message>
        <source>Brochures</source>
        <translation>Brochures</translation>
    </message>
    <message>
        <source>Brochures sent</source>
        <translation>Brochures envoyées</translation>
    </message>
    <message>
        <source>Brochures sent (S)</source>
        <translation>Brochures envoyées (S)</translation>
    </message>
    <message>
        <source>Brochures sent: {0}</source>
        <translation>Brochures envoyées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Brochures that are given away</source>
        <translation>Brochures distribuées</translation>
    </message>
    <message>
        <source>Brochures that go along</source>
        <translation>Brochures jointes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Call answered (C)</source>
        <translation>Appel pris (C)</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Called back (B)</source>
        <translation>Rappelé (B)</translation>
    </message>
    <message>
        <source>Called back, no answer</source>
        <translation>Rappelé, sans réponse</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls to give back</source>
        <translation>Rappels à faire</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Came in (R)</source>
        <translation>Arrivée (R)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close, no reply (X)</source>
        <translation>Clore sans réponse (X)</translation>
    </message>
    <message>
        <source>Closed without a reply</source>
        <translation>Close sans réponse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, such as map-fr</source>
        <translation>Code, par exemple carte-fr</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Counted (I)</source>
        <translation>Comptage (I)</translation>
    </message>
    <message>
        <source>Due day changed</source>
        <translation>Échéance modifiée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Enquiries from afar</source>
        <translation>Demandes à distance</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Export… (Ctrl+E)</source>
        <translation>Exporter… (Ctrl+E)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Give the day until which a reply is due.</source>
        <translation>Indiquez le jour avant lequel il faut répondre.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La moitié en</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Handed out (H)</source>
        <translation>Remise (H)</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Nombre d’exemplaires</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Late, {0}</source>
        <translation>En retard, {0}</translation>
    </message>
    <message>
        <source>Late: due {0}</source>
        <translation>En retard&#xa0;: échéance {0}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>List of brochures</source>
        <translation>Liste des brochures</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Lost (L)</source>
        <translation>Perte (L)</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>Missed call (M)</source>
        <translation>Appel manqué (M)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Mouv.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New (Ctrl+N)</source>
        <translation>Nouvelle (Ctrl+N)</translation>
    </message>
    <message>
        <source>New brochure</source>
        <translation>Nouvelle brochure</translation>
    </message>
    <message>
        <source>No brochure yet: take the usual ones, or write your own.</source>
        <translation>Aucune brochure pour l’instant&#xa0;: prenez les listes usuelles, ou écrivez les vôtres.</translation>
    </message>
    <message>
        <source>No brochure yet: the head office lists them.</source>
        <translation>Aucune brochure pour l’instant&#xa0;: le siège en tient la liste.</translation>
    </message>
    <message>
        <source>No call yet today. Press C when the telephone rings.</source>
        <translation>Aucun appel aujourd’hui. Appuyez sur C quand le téléphone sonne.</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>Personne n’est à rappeler.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>None is highlighted: choose one with the arrow keys first.</source>
        <translation>Aucune demande n’est choisie&#xa0;: choisissez-en une d’abord avec les flèches.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Note (N)</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Rien n’a bougé pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing waits for a reply. Ctrl+N records what has come in.</source>
        <translation>Rien n’attend de réponse. Ctrl+N enregistre ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation>Numéro à rappeler</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Open again (O)</source>
        <translation>Rouvrir (O)</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Order at, {0}</source>
        <translation>Seuil de commande, {0}</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Received from afar</source>
        <translation>Demande reçue</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Record (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Record (Enter)</source>
        <translation>Enregistrer (Entrée)</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reply due on</source>
        <translation>Réponse attendue le</translation>
    </message>
    <message>
        <source>Reply due {0}</source>
        <translation>Réponse attendue le {0}</translation>
    </message>
    <message>
        <source>Reply due, if not as usual</source>
        <translation>Échéance particulière</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Réponse envoyée</translation>
    </message>
    <message>
        <source>Reply sent (R)</source>
        <translation>Réponse envoyée (R)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent, and given at the desk: those of this year.</source>
        <translation>Envois et remises au comptoir de cette année.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The report is written to {0}.</source>
        <translation>Le rapport est écrit dans {0}.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>L’année</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time to reply</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Time to reply, in office hours</source>
        <translation>Délai de réponse, en heures ouvrées</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>To answer, what is due first at the top</source>
        <translation>À répondre, les premières échéances en haut</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Today {0} · missed {1}</source>
        <translation>Aujourd’hui {0} · manqués {1}</translation>
    </message>
    <message>
        <source>Today’s calls</source>
        <translation>Appels du jour</translation>
    </message>
    <message>
        <source>Today’s calls, newest first</source>
        <translation>Appels du jour, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Tried, no answer (T)</source>
        <translation>Sans réponse (T)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulaire web</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>What is asked, without names</source>
        <translation>Ce qui est demandé, sans nom</translation>
    </message>
    <message>
        <source>What is written, or a word about it (may stay empty)</source>
        <translation>Ce qui est écrit, ou un mot à ce sujet (peut rester vide)</translation>
    </message>
    <message>
        <source>What stands on its cover</source>
        <translation>Titre de la couverture</translation>
    </message>
    <message>
        <source>What was being written here is back.</source>
        <translation>Ce qui était en cours d’écriture ici est revenu.</translation>
    </message>
    <message>
        <source>What was said, without names</source>
        <translation>Ce qui a été dit, sans nom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Whom to reply to</source>
        <translation>À qui répondre</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Pour quel bureau</translation>
    </message>
    <message>
        <source>Without a number or a name nobody is to be called back: the call only counts.</source>
        <translation>Sans numéro ni nom, personne n’est à rappeler&#xa0;: l’appel est seulement compté.</translation>
    </message>
    <message>
        <source>Write how many copies, such as 50.</source>
        <translation>Écrivez le nombre d’exemplaires, par exemple 50.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrits</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>répondu {0}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>enquiries-{0}</source>
        <translation>demandes-{0}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>auj. {0}</translation>
    </message>
    <message>
        <source>{0} h {1}</source>
        <translation>{0} h {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0}: order</source>
        <translation>{0}&#xa0;: commander</translation>
    </message>
    <message>
        <source>{act}: {brochure}</source>
        <translation>{act}&#xa0;: {brochure}</translation>
    </message>
    <message>
        <source>“{0}” is retired; what was sent of it stays.</source>
        <translation>«&#xa0;{0}&#xa0;» est retirée&#xa0;; ce qui en a été envoyé reste.</translation>
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
    <name>EvidenceSection</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Collecting: {0} of {1}…</source>
        <translation>Réunion du dossier&#xa0;: {0} sur {1}…</translation>
    </message>
    <message>
        <source>Collect… (Ctrl+S)</source>
        <translation>Réunir… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Criteria of labels and classifications</source>
        <translation>Critères des labels et des classements</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Valable dès le</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Valable jusqu’au</translation>
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
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label or classification</source>
        <translation>Label ou classement</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nouveau critère</translation>
    </message>
    <message>
        <source>No criterion of this year asks for it; it is collected all the same.</source>
        <translation>Aucun critère de cette année ne la demande&#xa0;; elle est réunie tout de même.</translation>
    </message>
    <message>
        <source>No criterion yet: the folder is collected whole all the same.</source>
        <translation>Aucun critère encore&#xa0;: le dossier est réuni en entier tout de même.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Piece (PDF and XLSX)</source>
        <translation>Pièce (PDF et XLSX)</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Prouvé par</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What the folder holds</source>
        <translation>Ce que contient le dossier</translation>
    </message>
    <message>
        <source>Where the evidence folder is made</source>
        <translation>Où créer le dossier de preuves</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>evidence-{0}</source>
        <translation>dossier-de-preuves-{0}</translation>
    </message>
    <message>
        <source>{0} files are in {1}. Begin with {2}.</source>
        <translation>{0} fichiers sont dans {1}. Commencez par {2}.</translation>
    </message>
    <message>
        <source>“{0}” is asked for no more.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est plus demandé.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A percentage lies between 0 and 100.</source>
        <translation>Un pourcentage se situe entre 0 et 100.</translation>
    </message>
    <message>
        <source>dd/mm</source>
        <translation>jj/mm</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>“{0}” is no date. Write one such as 31/08/2026.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une date. Écrivez-en une comme 31/08/2026.</translation>
    </message>
    <message>
        <source>“{0}” is no rating. Write one such as 4 or 4,5.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une note. Écrivez-en une comme 4 ou 4,5.</translation>
    </message>
    <message>
        <source>“{0}” is no whole number.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nombre entier.</translation>
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
    <name>FiguresPage</name>
    <message>
        <source>Account of the depositor</source>
        <translation>Compte du déposant</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Tous les bureaux</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>Toute l’année</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An opposite payout is recorded: both stay in the statement.</source>
        <translation>Un versement contraire est enregistré&#xa0;: les deux restent dans le relevé.</translation>
    </message>
    <message>
        <source>As a workbook, a PDF or a CSV file</source>
        <translation>En classeur, en PDF ou en fichier CSV</translation>
    </message>
    <message>
        <source>Best sellers and margin</source>
        <translation>Meilleures ventes et marge</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Choose the year (Page up: earlier, Page down: later)</source>
        <translation>Choisir l’année (Page préc.&#xa0;: plus tôt, Page suiv.&#xa0;: plus tard)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Depositors</source>
        <translation>Déposants</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Export… (Ctrl+E)</source>
        <translation>Exporter… (Ctrl+E)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Goods of the depositor</source>
        <translation>Articles du déposant</translation>
    </message>
    <message>
        <source>It is meant</source>
        <translation>C’est voulu</translation>
    </message>
    <message>
        <source>Journal of sales</source>
        <translation>Journal des ventes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month: {0}</source>
        <translation>Mois&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No product is on the shelves: receive a delivery first.</source>
        <translation>Aucun article n’est en rayon&#xa0;: recevez d’abord une livraison.</translation>
    </message>
    <message>
        <source>Nobody deposits goods yet: add a supplier on consignment on the page Catalogue.</source>
        <translation>Personne ne dépose encore d’articles&#xa0;: ajoutez un fournisseur en dépôt-vente à la page Catalogue.</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>Rien n’a été vendu à ces dates.</translation>
    </message>
    <message>
        <source>Number of the cheque or of the transfer</source>
        <translation>Numéro du chèque ou du virement</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Office: {0}</source>
        <translation>Bureau&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Pay (Enter)</source>
        <translation>Payer (Entrée)</translation>
    </message>
    <message>
        <source>Pay {name}</source>
        <translation>Payer {name}</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <source>Slow sellers</source>
        <translation>Ventes lentes</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Take back the payout of {amount} to {name}</source>
        <translation>Annuler le versement de {amount} à {name}</translation>
    </message>
    <message>
        <source>Take the last payout back (Delete)</source>
        <translation>Annuler le dernier versement (Suppr)</translation>
    </message>
    <message>
        <source>The payout is taken back.</source>
        <translation>Le versement est annulé.</translation>
    </message>
    <message>
        <source>The report is written to {path}.</source>
        <translation>Le rapport est enregistré dans {path}.</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Turnover by</source>
        <translation>Chiffre d’affaires par</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Pourquoi il est annulé</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year: {0}</source>
        <translation>Année&#xa0;: {0}</translation>
    </message>
    <message>
        <source>best-sellers</source>
        <translation>meilleures-ventes</translation>
    </message>
    <message>
        <source>depositors</source>
        <translation>deposants</translation>
    </message>
    <message>
        <source>journal-of-sales</source>
        <translation>journal-des-ventes</translation>
    </message>
    <message>
        <source>slow-sellers</source>
        <translation>ventes-lentes</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>releve</translation>
    </message>
    <message>
        <source>turnover</source>
        <translation>chiffre-d-affaires</translation>
    </message>
    <message>
        <source>{amount} in {period}</source>
        <translation>{amount} en {period}</translation>
    </message>
    <message>
        <source>{amount} is more than the {owed} that {name} is owed.</source>
        <translation>{amount}, c’est plus que les {owed} dus à {name}.</translation>
    </message>
    <message>
        <source>{amount} is paid to {name}.</source>
        <translation>{amount} versés à {name}.</translation>
    </message>
    <message>
        <source>{amount} is still to be paid, as of today.</source>
        <translation>Il reste {amount} à payer à ce jour.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
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
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Enregistrer (Entrée)</translation>
    </message>
</context>
<context>
    <name>GroupSection</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Against what problem</source>
        <translation>Contre quel problème</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Agenda anew (G)</source>
        <translation>Refaire l’ordre du jour (G)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Another due day</source>
        <translation>Autre échéance</translation>
    </message>
    <message>
        <source>Another owner</source>
        <translation>Autre responsable</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>À cet instant</translation>
    </message>
    <message>
        <source>As {0} knows it: the complaints, enquiries and remarks of the other offices are not here. The head office’s agenda has them all.</source>
        <translation>Tel que le connaît {0}&#xa0;: les réclamations, demandes et remarques des autres bureaux n’y sont pas. L’ordre du jour du siège les a toutes.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Change the due day</source>
        <translation>Changer l’échéance</translation>
    </message>
    <message>
        <source>Check its effect</source>
        <translation>Vérifier son effet</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Choose an action, or write a new one (Ctrl+N).</source>
        <translation>Choisissez une action, ou écrivez-en une (Ctrl+N).</translation>
    </message>
    <message>
        <source>Close the minutes (L)</source>
        <translation>Clore le compte rendu (L)</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Closed minutes do not change any more. Close those of {0}?</source>
        <translation>Un compte rendu clos ne change plus. Clore celui du {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Closed on {0}</source>
        <translation>Clos le {0}</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Action corrective</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Actions correctives</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>Decided on {0}</source>
        <translation>Décidé le {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Effect checked</source>
        <translation>Effet vérifié</translation>
    </message>
    <message>
        <source>Effect to check</source>
        <translation>Effet à vérifier</translation>
    </message>
    <message>
        <source>Effect to check on</source>
        <translation>Effet à vérifier le</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Efficace</translation>
    </message>
    <message>
        <source>Every desk reads it: names of visitors do not belong here.</source>
        <translation>Tous les postes le lisent&#xa0;: pas de nom de visiteur ici.</translation>
    </message>
    <message>
        <source>From a complaint</source>
        <translation>Née d’une réclamation</translation>
    </message>
    <message>
        <source>From a meeting</source>
        <translation>Née d’une réunion</translation>
    </message>
    <message>
        <source>From a note of the liaison book</source>
        <translation>Née d’une note du cahier de liaison</translation>
    </message>
    <message>
        <source>From a review</source>
        <translation>Née d’un avis</translation>
    </message>
    <message>
        <source>From a suggestion</source>
        <translation>Née d’une suggestion</translation>
    </message>
    <message>
        <source>From another action</source>
        <translation>Née d’une autre action</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>La confier à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Guests, by what they are</source>
        <translation>Invités, par leur fonction</translation>
    </message>
    <message>
        <source>It is begun</source>
        <translation>Elle est commencée</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Elle est faite</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meeting of {0}</source>
        <translation>Réunion du {0}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Minutes (Enter)</source>
        <translation>Compte rendu (Entrée)</translation>
    </message>
    <message>
        <source>Minutes open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>New action (A)</source>
        <translation>Nouvelle action (A)</translation>
    </message>
    <message>
        <source>New action (Ctrl+N)</source>
        <translation>Nouvelle action (Ctrl+N)</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>New meeting (Ctrl+N)</source>
        <translation>Nouvelle réunion (Ctrl+N)</translation>
    </message>
    <message>
        <source>Next step (Enter)</source>
        <translation>Suite (Entrée)</translation>
    </message>
    <message>
        <source>No action of yours is to be done.</source>
        <translation>Aucune de vos actions n’est à faire.</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Sans effet</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>À rédiger</translation>
    </message>
    <message>
        <source>Nobody is chosen at this desk: choose who you are (Ctrl+K).</source>
        <translation>Personne n’est choisi à ce poste&#xa0;: dites qui vous êtes (Ctrl+K).</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is open, and nothing comes back.</source>
        <translation>Rien n’est ouvert et rien ne revient.</translation>
    </message>
    <message>
        <source>Nothing is to be done here.</source>
        <translation>Il n’y a rien à faire ici.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>PDF… (Ctrl+S)</source>
        <translation>PDF… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Partly effective</source>
        <translation>Efficace en partie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Quality group</source>
        <translation>Groupe qualité</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>The agenda is as of now.</source>
        <translation>L’ordre du jour est celui de cet instant.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Today’s agenda</source>
        <translation>À l’ordre du jour</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>What is done, in a line</source>
        <translation>L’action, en une ligne</translation>
    </message>
    <message>
        <source>What its effect is</source>
        <translation>Quel est son effet</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Ce qu’il y a à dire</translation>
    </message>
    <message>
        <source>What there is to speak about today</source>
        <translation>Ce dont il y a à parler aujourd’hui</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Write the day until which it is done, such as 31/08/2026.</source>
        <translation>Écrivez l’échéance, comme 31/08/2026.</translation>
    </message>
    <message>
        <source>Write the meeting</source>
        <translation>Enregistrer la réunion</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Enregistré dans {0}.</translation>
    </message>
    <message>
        <source>quality-group-{0}</source>
        <translation>groupe-qualite-{0}</translation>
    </message>
    <message>
        <source>{0} lies in the past. Give today or a later day.</source>
        <translation>Le {0} est passé. Donnez aujourd’hui ou un jour plus tardif.</translation>
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
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
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
        <source>Quality</source>
        <translation>Qualité</translation>
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
        <source>Stock</source>
        <translation>Stock</translation>
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
        <source>A call is one key, recorded at once; the chips say more about it, now, later or never. Who rang in vain is called back. An e-mail, a letter or a web form waits in the list until it is answered: what is due first stands at the top, what is late says so. Any desk that sees an enquiry may answer it.</source>
        <translation>Un appel, c’est une touche, enregistrée aussitôt&#xa0;; les pastilles en disent plus, maintenant, plus tard ou jamais. Qui a appelé en vain est rappelé. Un courriel, un courrier ou un formulaire web attend dans la liste jusqu’à la réponse&#xa0;: les premières échéances sont en haut, ce qui est en retard le dit. Tout poste qui voit une demande peut y répondre.</translation>
    </message>
    <message>
        <source>A level is the sum of what came and went: nobody writes it, and each movement says why. Scan wherever the keyboard is, then give a number. A level below nothing is shown and refused nowhere: count it when you can. The other offices are shown as they were last heard.</source>
        <translation>Un niveau est la somme de ce qui est entré et sorti&#xa0;: personne ne l’écrit, et chaque mouvement dit pourquoi. Scannez où que soit le clavier, puis donnez un nombre. Un niveau négatif est montré et n’est refusé nulle part&#xa0;: comptez quand vous pouvez. Les autres bureaux sont montrés tels que connus à leurs dernières nouvelles.</translation>
    </message>
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
        <source>Scan, or type a part of a name: it works wherever the keyboard is. Enter goes on to the payment, Enter once more takes the exact sum in cash. A sale is recorded before anything is printed, and never changed: what comes back is taken back by an opposite ticket. Visitors are counted whatever the till does.</source>
        <translation>Scannez, ou tapez une partie d’un nom&#xa0;: cela marche où que soit le clavier. Entrée passe au règlement, Entrée encore encaisse la somme exacte en espèces. Une vente est enregistrée avant toute impression et ne change plus&#xa0;: ce qui revient est remboursé par un ticket opposé. Les visiteurs se comptent quoi que fasse la caisse.</translation>
    </message>
    <message>
        <source>The levels of every office as its desks were last heard, what is on its way between them and what came short, and what each should order. Goods are received, sent and counted at the desks.</source>
        <translation>Les niveaux de chaque bureau aux dernières nouvelles de ses postes, ce qui est en route entre eux et ce qui a manqué, et ce que chacun devrait commander. On reçoit, envoie et inventorie aux postes.</translation>
    </message>
    <message>
        <source>This computer has no desk yet. The head office decides which desks there are, and makes a set-up file for each: open it here, check the office, and count. The mailbox need not be reachable today.</source>
        <translation>Cet ordinateur n’a pas encore de poste. Le siège décide des postes et prépare pour chacun un fichier d’installation&#xa0;: ouvrez-le ici, vérifiez le bureau, et comptez. Le dossier d’échange n’a pas besoin d’être joignable aujourd’hui.</translation>
    </message>
    <message>
        <source>What a visitor said at the counter, what the next counselor must know, and news for everybody: write it, then Ctrl+Enter. Each counselor marks what they have read. A note becomes a complaint, a suggestion, a product request or an action, and each leads to the other. Nothing is deleted: a slip is voided. The search looks into the beginnings of words, whatever the accents.</source>
        <translation>Ce qu’un visiteur a dit au comptoir, ce que le collègue suivant doit savoir, les nouvelles pour tous&#xa0;: écrivez, puis Ctrl+Entrée. Chacun marque ce qu’il a lu. Une note devient une réclamation, une suggestion, une demande d’article ou une action, et l’une mène à l’autre. Rien n’est supprimé&#xa0;: une erreur est annulée. La recherche porte sur le début des mots, quels que soient les accents.</translation>
    </message>
    <message>
        <source>What the shop sold, at all offices or at one: turnover, products with their margin, every ticket, and the depositors with what they are owed. The figures are those that have arrived; refunds are subtracted and training tickets are in none.</source>
        <translation>Ce que la boutique a vendu, dans tous les bureaux ou dans un seul&#xa0;: le chiffre d’affaires, les articles avec leur marge, chaque ticket, et les déposants avec ce qui leur est dû. Les chiffres sont ceux qui sont arrivés&#xa0;; les remboursements sont déduits et les tickets d’essai ne comptent nulle part.</translation>
    </message>
    <message>
        <source>What this computer decides for itself. The language and the colours hold at once; the mailbox is the folder, on the network or on a key, in which desks and head office leave files for each other. A backup is made every day: going back to one loses nothing, because the present file is kept first and what was sent comes back.</source>
        <translation>Ce que cet ordinateur décide pour lui-même. La langue et les couleurs changent tout de suite&#xa0;; le dossier d’échange est celui, sur le réseau ou sur une clé, où les postes et le siège se déposent des fichiers. Une sauvegarde est faite chaque jour&#xa0;: y revenir ne perd rien, car le fichier présent est gardé d’abord et ce qui était envoyé revient.</translation>
    </message>
    <message>
        <source>What this office sold: turnover, products with their margin, and every ticket. Refunds are subtracted and training tickets are in none.</source>
        <translation>Ce que ce bureau a vendu&#xa0;: le chiffre d’affaires, les articles avec leur marge, et chaque ticket. Les remboursements sont déduits et les tickets d’essai ne comptent nulle part.</translation>
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
    <name>ImportSection</name>
    <message>
        <source>A CSV or XLSX file with a line of headings: code, ean, label, category, supplier, vat, price, publisher price, cost, consignment, book, button, receipt, note, from. In French, too: libellé, rayon, prix… A row is found again by its code, else by its barcode. An empty cell changes nothing. Nothing is recorded before you have seen what becomes of each row.</source>
        <translation>Un fichier CSV ou XLSX avec une ligne d’en-têtes&#xa0;: code, ean, libellé, catégorie, fournisseur, tva, prix, prix éditeur, coût, dépôt-vente, livre, bouton, ticket, remarque, prix à partir du. Une ligne est retrouvée par son code, sinon par son code-barres. Une cellule vide ne change rien. Rien n’est enregistré avant que vous ayez vu ce que devient chaque ligne.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose a file (Ctrl+O)</source>
        <translation>Choisir un fichier (Ctrl+O)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Exporter le catalogue</translation>
    </message>
    <message>
        <source>Export the catalogue (Ctrl+S)</source>
        <translation>Exporter le catalogue (Ctrl+S)</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import et export</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import {0} of {1} rows</source>
        <translation>Importer {0} lignes sur {1}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lists of products (*.csv *.xlsx *.txt)</source>
        <translation>Listes d’articles (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Refusées seulement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Ce que devient chaque ligne</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>{name} is imported: {added} new, {changed} changed.</source>
        <translation>{name} est importé&#xa0;: {added} nouveaux, {changed} modifiés.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A call that was missed: then the number, and Enter</source>
        <translation>Un appel manqué&#xa0;: puis le numéro et Entrée</translation>
    </message>
    <message>
        <source>Abandon a basket that was set aside</source>
        <translation>Abandonner un panier mis de côté</translation>
    </message>
    <message>
        <source>As many days after</source>
        <translation>Autant de jours après</translation>
    </message>
    <message>
        <source>As many days before</source>
        <translation>Autant de jours avant</translation>
    </message>
    <message>
        <source>Back; a half typed sheet is there the next time</source>
        <translation>Revenir&#xa0;; une feuille à moitié saisie est là la fois suivante</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Begin a count</source>
        <translation>Commencer un inventaire</translation>
    </message>
    <message>
        <source>Bring the row back</source>
        <translation>Rétablir la ligne</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte bancaire</translation>
    </message>
    <message>
        <source>Cash: the amount given, or the exact sum</source>
        <translation>Espèces&#xa0;: le montant donné, ou la somme exacte</translation>
    </message>
    <message>
        <source>Categories: one place down</source>
        <translation>Catégories&#xa0;: un rang plus bas</translation>
    </message>
    <message>
        <source>Categories: one place up</source>
        <translation>Catégories&#xa0;: un rang plus haut</translation>
    </message>
    <message>
        <source>Change the row; in a form: save</source>
        <translation>Modifier la ligne&#xa0;; dans un formulaire&#xa0;: enregistrer</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Choose an answer, or write a number</source>
        <translation>Choisir une réponse, ou écrire un nombre</translation>
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
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
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
        <source>Count a call that was answered</source>
        <translation>Compter un appel pris</translation>
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
        <source>Count the drawer and close the till</source>
        <translation>Compter le tiroir et clôturer la caisse</translation>
    </message>
    <message>
        <source>Desks: write the set-up file</source>
        <translation>Postes&#xa0;: écrire le fichier d’installation</translation>
    </message>
    <message>
        <source>Discount on the highlighted line</source>
        <translation>Remise sur la ligne en surbrillance</translation>
    </message>
    <message>
        <source>Discount on the whole ticket</source>
        <translation>Remise sur tout le ticket</translation>
    </message>
    <message>
        <source>Do what only this list knows</source>
        <translation>Ce que seule cette liste sait faire</translation>
    </message>
    <message>
        <source>Drawer: cash in or out</source>
        <translation>Tiroir&#xa0;: entrée ou sortie d’espèces</translation>
    </message>
    <message>
        <source>Drawer: close the till</source>
        <translation>Tiroir&#xa0;: clôture de la caisse</translation>
    </message>
    <message>
        <source>Drawer: count</source>
        <translation>Tiroir&#xa0;: comptage</translation>
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
        <source>Empty the field, or close the message</source>
        <translation>Vider le champ, ou fermer le message</translation>
    </message>
    <message>
        <source>Erase all whose time is over: first what would be left is shown</source>
        <translation>Effacer tous ceux dont le délai est passé&#xa0;: d’abord s’affiche ce qui resterait</translation>
    </message>
    <message>
        <source>Erase the person: first what would be left is shown</source>
        <translation>Effacer la personne&#xa0;: ce qui resterait est d’abord montré</translation>
    </message>
    <message>
        <source>Evidence: collect the folder of the year</source>
        <translation>Preuves&#xa0;: réunir le dossier de l’année</translation>
    </message>
    <message>
        <source>Exchange with the head office now</source>
        <translation>Échanger maintenant avec le siège</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Exporter le catalogue</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>From: a place, or those of a group, such as 10 34, 3 BE</source>
        <translation>Provenance&#xa0;: un lieu, ou ceux d’un groupe, comme 10 34, 3 BE</translation>
    </message>
    <message>
        <source>From: a place, such as 34 or BE</source>
        <translation>Provenance&#xa0;: un lieu, par exemple 34 ou BE</translation>
    </message>
    <message>
        <source>Go back to the window</source>
        <translation>Revenir à la fenêtre</translation>
    </message>
    <message>
        <source>Go back, or close the message</source>
        <translation>Revenir, ou fermer le message</translation>
    </message>
    <message>
        <source>Go through the closing list; in it, space ticks</source>
        <translation>Parcourir la liste de fermeture&#xa0;; Espace y coche</translation>
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
        <source>Hand the screen to a visitor; at the head office, a preview</source>
        <translation>Laisser l’écran au visiteur&#xa0;; au siège, un aperçu</translation>
    </message>
    <message>
        <source>Highlight the line above</source>
        <translation>Ligne au-dessus</translation>
    </message>
    <message>
        <source>Highlight the line below</source>
        <translation>Ligne au-dessous</translation>
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
        <source>Holiday voucher</source>
        <translation>Chèque-vacances</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>In the list: bring a slip back</source>
        <translation>Dans la liste&#xa0;: rétablir une note annulée</translation>
    </message>
    <message>
        <source>In the list: open what was found on the page Quality</source>
        <translation>Dans la liste&#xa0;: ouvrir sur la page Qualité ce qui a été trouvé</translation>
    </message>
    <message>
        <source>In the list: the note was a slip</source>
        <translation>Dans la liste&#xa0;: la note était une erreur</translation>
    </message>
    <message>
        <source>Keep the note on top for a week, or take it down</source>
        <translation>Épingler la note une semaine, ou la décrocher</translation>
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
        <source>Leave the form or the search, or close the message</source>
        <translation>Quitter le formulaire ou la recherche, ou fermer le message</translation>
    </message>
    <message>
        <source>Leave the form, or close the message</source>
        <translation>Quitter le formulaire, ou fermer le message</translation>
    </message>
    <message>
        <source>Levels: what is low or below nothing only</source>
        <translation>Niveaux&#xa0;: seulement ce qui est bas ou négatif</translation>
    </message>
    <message>
        <source>Link the sale to the visit in progress</source>
        <translation>Lier la vente à la visite en cours</translation>
    </message>
    <message>
        <source>Mark all notes as read, after a question</source>
        <translation>Marquer toutes les notes comme lues, après une question</translation>
    </message>
    <message>
        <source>Mark the note as read, and go to the next one</source>
        <translation>Marquer la note comme lue et passer à la suivante</translation>
    </message>
    <message>
        <source>Meetings: build the agenda anew</source>
        <translation>Réunions&#xa0;: refaire l’ordre du jour</translation>
    </message>
    <message>
        <source>Meetings: close the minutes for good</source>
        <translation>Réunions&#xa0;: clore le compte rendu définitivement</translation>
    </message>
    <message>
        <source>Meetings: record a corrective action</source>
        <translation>Réunions&#xa0;: noter une action corrective</translation>
    </message>
    <message>
        <source>Meetings: write the agenda or the minutes as a PDF</source>
        <translation>Réunions&#xa0;: enregistrer l’ordre du jour ou le compte rendu en PDF</translation>
    </message>
    <message>
        <source>Meetings: write the minutes; in a form: save</source>
        <translation>Réunions&#xa0;: écrire le compte rendu&#xa0;; dans un formulaire&#xa0;: enregistrer</translation>
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
        <source>New, like this one</source>
        <translation>Nouveau, comme celui-ci</translation>
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
        <source>Note what was asked for in vain</source>
        <translation>Noter ce qui a été demandé en vain</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more of the highlighted line</source>
        <translation>Un de plus sur la ligne en surbrillance</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>Une place plus bas</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>Une place plus haut</translation>
    </message>
    <message>
        <source>One place up, where the order is somebody’s decision</source>
        <translation>Une place plus haut, là où l’ordre se décide</translation>
    </message>
    <message>
        <source>Open or close the till, record what was counted</source>
        <translation>Ouvrir ou clôturer la caisse, enregistrer le comptage</translation>
    </message>
    <message>
        <source>Pay the depositor; in a form: save</source>
        <translation>Payer le déposant&#xa0;; dans un formulaire&#xa0;: enregistrer</translation>
    </message>
    <message>
        <source>Preview: what a visitor sees</source>
        <translation>Aperçu&#xa0;: ce que voit le visiteur</translation>
    </message>
    <message>
        <source>Print: the last receipt, the ticket, the X report or the closing</source>
        <translation>Imprimer&#xa0;: le dernier ticket, celui en surbrillance, le X ou la clôture</translation>
    </message>
    <message>
        <source>Products: in which offices; suppliers: their products</source>
        <translation>Articles&#xa0;: dans quels bureaux&#xa0;; fournisseurs&#xa0;: leurs articles</translation>
    </message>
    <message>
        <source>Products: new price; suppliers: new terms</source>
        <translation>Articles&#xa0;: nouveau prix&#xa0;; fournisseurs&#xa0;: nouvelles conditions</translation>
    </message>
    <message>
        <source>Products: new, like this one</source>
        <translation>Articles&#xa0;: nouveau, comme celui-ci</translation>
    </message>
    <message>
        <source>Products: search</source>
        <translation>Articles&#xa0;: chercher</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Publier le brouillon</translation>
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
        <source>Quality group: the next step of an action; in a form: save</source>
        <translation>Groupe qualité&#xa0;: la suite d’une action&#xa0;; dans un formulaire&#xa0;: enregistrer</translation>
    </message>
    <message>
        <source>Quality group: what is to do, one’s own, or all</source>
        <translation>Groupe qualité&#xa0;: à faire, les miennes ou toutes</translation>
    </message>
    <message>
        <source>Quick items to complete: make a card of it</source>
        <translation>Articles à compléter&#xa0;: en faire une fiche</translation>
    </message>
    <message>
        <source>Record an e-mail, a letter or a web form</source>
        <translation>Enregistrer un courriel, un courrier ou un formulaire web</translation>
    </message>
    <message>
        <source>Record the sheet as it is, and begin the next one</source>
        <translation>Enregistrer la feuille telle quelle et commencer la suivante</translation>
    </message>
    <message>
        <source>Record what is listed; in a count: finish it</source>
        <translation>Enregistrer la liste&#xa0;; dans un inventaire&#xa0;: le terminer</translation>
    </message>
    <message>
        <source>Record what is typed</source>
        <translation>Enregistrer ce qui est tapé</translation>
    </message>
    <message>
        <source>Record what is written</source>
        <translation>Enregistrer ce qui est écrit</translation>
    </message>
    <message>
        <source>Remove the highlighted line</source>
        <translation>Retirer la ligne en surbrillance</translation>
    </message>
    <message>
        <source>Reply to the note</source>
        <translation>Répondre à la note</translation>
    </message>
    <message>
        <source>Retire the row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Reviews: answer; in a form: save</source>
        <translation>Avis&#xa0;: répondre&#xa0;; dans un formulaire&#xa0;: enregistrer</translation>
    </message>
    <message>
        <source>Reviews: correct what was noted here</source>
        <translation>Avis&#xa0;: corriger ce qui a été noté ici</translation>
    </message>
    <message>
        <source>Reviews: decide a corrective action</source>
        <translation>Avis&#xa0;: décider d’une action corrective</translation>
    </message>
    <message>
        <source>Reviews: leave it without an answer, and say why</source>
        <translation>Avis&#xa0;: ne pas répondre, et dire pourquoi</translation>
    </message>
    <message>
        <source>Reviews: looked at the site, nothing new</source>
        <translation>Avis&#xa0;: site consulté, rien de nouveau</translation>
    </message>
    <message>
        <source>Reviews: note a new one; in a form: save</source>
        <translation>Avis&#xa0;: noter un nouvel avis&#xa0;; dans un formulaire&#xa0;: enregistrer</translation>
    </message>
    <message>
        <source>Reviews: open the site</source>
        <translation>Avis&#xa0;: ouvrir le site</translation>
    </message>
    <message>
        <source>Reviews: take back what was noted here</source>
        <translation>Avis&#xa0;: annuler ce qui a été noté ici</translation>
    </message>
    <message>
        <source>Reviews: those to decide about, or all</source>
        <translation>Avis&#xa0;: à décider, ou tous</translation>
    </message>
    <message>
        <source>Say what the note is about, and how it sounds</source>
        <translation>Dire de quoi parle la note, et son ton</translation>
    </message>
    <message>
        <source>Search a person by name, e-mail or telephone</source>
        <translation>Chercher une personne par nom, courriel ou téléphone</translation>
    </message>
    <message>
        <source>Search in the book, complaints, suggestions and reviews</source>
        <translation>Chercher dans le cahier, les réclamations, les suggestions et les avis</translation>
    </message>
    <message>
        <source>Sell an article without a card</source>
        <translation>Vendre un article sans fiche</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Set the basket aside</source>
        <translation>Mettre le panier de côté</translation>
    </message>
    <message>
        <source>Show closed ones, too</source>
        <translation>Montrer aussi ce qui est clos</translation>
    </message>
    <message>
        <source>Show the held entries, or what is worth a look</source>
        <translation>Montrer les écritures retenues, ou ce qui est à regarder</translation>
    </message>
    <message>
        <source>Show what is answered too, or not any more</source>
        <translation>Afficher aussi ce qui est répondu, ou plus</translation>
    </message>
    <message>
        <source>Show what is not read yet; once more shows everything</source>
        <translation>Montrer ce qui n’est pas lu&#xa0;; encore une fois, tout</translation>
    </message>
    <message>
        <source>Show what is retired or over, too</source>
        <translation>Montrer aussi ce qui est retiré ou passé</translation>
    </message>
    <message>
        <source>Show who was erased</source>
        <translation>Montrer les personnes effacées</translation>
    </message>
    <message>
        <source>Stop the merge, else close the message</source>
        <translation>Arrêter la fusion, sinon fermer le message</translation>
    </message>
    <message>
        <source>Take a basket up again</source>
        <translation>Reprendre un panier</translation>
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
        <source>Take the highlighted call out</source>
        <translation>Retirer l’appel surligné</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Take the last payment back</source>
        <translation>Annuler le dernier règlement</translation>
    </message>
    <message>
        <source>Take the last payout back</source>
        <translation>Annuler le dernier versement</translation>
    </message>
    <message>
        <source>Take the last sale back, or the highlighted ticket</source>
        <translation>Rembourser la dernière vente, ou le ticket en surbrillance</translation>
    </message>
    <message>
        <source>Take the last sheet back, to correct it</source>
        <translation>Reprendre la dernière feuille pour la corriger</translation>
    </message>
    <message>
        <source>Take the movement back, or call the line back</source>
        <translation>Annuler le mouvement, ou rappeler la ligne</translation>
    </message>
    <message>
        <source>Take what is highlighted, press the button</source>
        <translation>Prendre ce qui est surligné, appuyer sur le bouton</translation>
    </message>
    <message>
        <source>Take what is scanned or found; a number is how many</source>
        <translation>Prendre ce qui est scanné ou trouvé&#xa0;; un nombre est la quantité</translation>
    </message>
    <message>
        <source>Take what was found; then go on to the payment</source>
        <translation>Prendre ce qui a été trouvé&#xa0;; puis passer au règlement</translation>
    </message>
    <message>
        <source>The checklists of the day after</source>
        <translation>Les listes du lendemain</translation>
    </message>
    <message>
        <source>The checklists of the day before</source>
        <translation>Les listes de la veille</translation>
    </message>
    <message>
        <source>The history of the row of a held entry</source>
        <translation>L’historique de la ligne d’une écriture retenue</translation>
    </message>
    <message>
        <source>The new note is: {0}</source>
        <translation>La nouvelle note est&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The new suggestion is: {0}</source>
        <translation>La nouvelle suggestion est&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The next part of the till</source>
        <translation>La partie suivante de la caisse</translation>
    </message>
    <message>
        <source>The next question; after the last one, the next sheet</source>
        <translation>La question suivante&#xa0;; après la dernière, la feuille suivante</translation>
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
        <source>The paper form</source>
        <translation>Le questionnaire sur papier</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>La partie précédente</translation>
    </message>
    <message>
        <source>The remark sounds: {0}</source>
        <translation>Le ton de la remarque&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>La rubrique précédente</translation>
    </message>
    <message>
        <source>The step that comes next; in a form: record</source>
        <translation>L’étape suivante&#xa0;; dans un formulaire&#xa0;: enregistrer</translation>
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
        <source>Tick what is done, or take the tick back</source>
        <translation>Cocher ce qui est fait, ou décocher</translation>
    </message>
    <message>
        <source>To order: write the list to a file</source>
        <translation>À commander&#xa0;: écrire la liste dans un fichier</translation>
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
        <source>Training mode, on and off</source>
        <translation>Mode d’essai, oui ou non</translation>
    </message>
    <message>
        <source>Type answers from paper; the scanner takes the code of a paper, too</source>
        <translation>Saisir des réponses sur papier&#xa0;; la douchette lit aussi le code d’une feuille</translation>
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
    <message>
        <source>What the note becomes: complaint, suggestion, request, action</source>
        <translation>Ce que devient la note&#xa0;: réclamation, suggestion, demande, action</translation>
    </message>
    <message>
        <source>Write the list to a file</source>
        <translation>Écrire la liste dans un fichier</translation>
    </message>
    <message>
        <source>Write the next version</source>
        <translation>Écrire la version suivante</translation>
    </message>
    <message>
        <source>Write the note, or the reply that is being written</source>
        <translation>Inscrire la note, ou la réponse en cours</translation>
    </message>
    <message>
        <source>Write the questionnaires</source>
        <translation>Écrire les questionnaires</translation>
    </message>
    <message>
        <source>Write the synthesis of the year to a file</source>
        <translation>Écrire la synthèse de l’année dans un fichier</translation>
    </message>
    <message>
        <source>Write the synthesis to a file: PDF, workbook or CSV</source>
        <translation>Enregistrer la synthèse&#xa0;: PDF, classeur ou CSV</translation>
    </message>
    <message>
        <source>Write to a file what is held of the person; their certificate once erased</source>
        <translation>Écrire dans un fichier ce qui est détenu sur la personne&#xa0;; son attestation une fois effacée</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Back to the desk</source>
        <translation>Revenir au poste</translation>
    </message>
    <message>
        <source>Back to the desk?</source>
        <translation>Revenir au poste&#xa0;?</translation>
    </message>
    <message>
        <source>For the office’s team only: give the code. What is being answered is not kept.</source>
        <translation>Réservé à l’équipe&#xa0;: donnez le code. Les réponses en cours ne sont pas gardées.</translation>
    </message>
    <message>
        <source>Forgotten? Sign out of the session (Ctrl+Alt+Del) or restart the computer, then open bitdesk: it begins at the desk, and nothing that was recorded is lost.</source>
        <translation>Oublié&#xa0;? Fermez la session (Ctrl+Alt+Suppr) ou redémarrez l’ordinateur, puis ouvrez bitdesk&#xa0;: il commence au poste, et rien de ce qui a été enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Hand the screen over</source>
        <translation>Laisser l’écran</translation>
    </message>
    <message>
        <source>Keep it in mind; no visitor is to see it. To come back, hold the top right corner of the screen, or Ctrl+Shift+L, for three seconds, then give this code. It is another one each time.</source>
        <translation>Retenez-le&#xa0;; aucun visiteur ne doit le voir. Pour revenir, tenez le coin en haut à droite de l’écran, ou Ctrl+Maj+L, trois secondes, puis donnez ce code. Il change à chaque fois.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>This is not the code. Try again.</source>
        <translation>Ce n’est pas le code. Essayez encore.</translation>
    </message>
    <message>
        <source>Three wrong codes: wait half a minute, then try again.</source>
        <translation>Trois codes faux&#xa0;: attendez une demi-minute, puis essayez encore.</translation>
    </message>
    <message>
        <source>Your code to come back</source>
        <translation>Votre code pour revenir</translation>
    </message>
    <message>
        <source>{0} of {1} digits</source>
        <translation>{0} chiffres sur {1}</translation>
    </message>
</context>
<context>
    <name>Liaison</name>
    <message numerus="yes">
        <source>%n note(s) are not read. Mark them all as read? That cannot be taken back.</source>
        <translation>
            <numerusform>%n note n’est pas lue. La marquer comme lue&#xa0;? Cela ne se reprend pas.</numerusform>
            <numerusform>%n notes ne sont pas lues. Les marquer toutes comme lues&#xa0;? Cela ne se reprend pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Displeased</source>
        <translation>&amp;Mécontent</translation>
    </message>
    <message>
        <source>&amp;Handover</source>
        <translation>&amp;Transmission</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>&amp;Neutral</source>
        <translation>&amp;Neutre</translation>
    </message>
    <message>
        <source>&amp;Pleased</source>
        <translation>&amp;Content</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>A change of words holds for what was written before, too.</source>
        <translation>Un nouveau libellé vaut aussi pour ce qui est déjà écrit.</translation>
    </message>
    <message>
        <source>A note that is chosen is shown here in full.</source>
        <translation>La note choisie s’affiche ici en entier.</translation>
    </message>
    <message>
        <source>A slip: it counts nowhere.</source>
        <translation>Annulée&#xa0;: elle ne compte nulle part.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Tous les bureaux</translation>
    </message>
    <message>
        <source>All read… (Ctrl+Shift+L)</source>
        <translation>Tout marquer lu… (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Cahier</translation>
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
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Checklists: what is gone through at opening and closing</source>
        <translation>Listes de contrôle&#xa0;: ouverture et fermeture</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Code, such as hours</source>
        <translation>Code, par exemple horaires</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Every note is read.</source>
        <translation>Toutes les notes sont lues.</translation>
    </message>
    <message>
        <source>Every office sees the action: say it in words for all of them.</source>
        <translation>Tous les bureaux voient l’action&#xa0;: formulez-la pour tous.</translation>
    </message>
    <message>
        <source>For all offices</source>
        <translation>Tous les bureaux</translation>
    </message>
    <message>
        <source>For this office</source>
        <translation>Ce bureau</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Pour {0}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Give a first day, and a last one that is not before it.</source>
        <translation>Donnez un premier jour, et un dernier qui ne le précède pas.</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>It became a complaint</source>
        <translation>Devenue une réclamation</translation>
    </message>
    <message>
        <source>It became a corrective action</source>
        <translation>Devenue une action corrective</translation>
    </message>
    <message>
        <source>It became a product request</source>
        <translation>Devenue une demande d’article</translation>
    </message>
    <message>
        <source>It became a suggestion</source>
        <translation>Devenue une suggestion</translation>
    </message>
    <message>
        <source>It becomes:</source>
        <translation>Elle devient&#xa0;:</translation>
    </message>
    <message>
        <source>It stands in full on the page Quality (F6).</source>
        <translation>En entier sur la page Qualité (F6).</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer lu</translation>
    </message>
    <message>
        <source>Mark read (Ctrl+L)</source>
        <translation>Lue (Ctrl+L)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>No note of this kind.</source>
        <translation>Aucune note de ce genre.</translation>
    </message>
    <message>
        <source>No remark was written down in these days.</source>
        <translation>Aucune remarque n’a été inscrite ces jours-là.</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No theme yet: take the usual ones over, or write your own.</source>
        <translation>Aucun thème&#xa0;: reprenez les listes usuelles, ou écrivez les vôtres.</translation>
    </message>
    <message>
        <source>Nobody has marked it as read yet.</source>
        <translation>Personne ne l’a encore marquée comme lue.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing has “{0}”. Try the beginning of a word.</source>
        <translation>Rien ne contient «&#xa0;{0}&#xa0;». Essayez un début de mot.</translation>
    </message>
    <message>
        <source>Nothing to tick yet: take the usual lists over, or write yours.</source>
        <translation>Rien à cocher&#xa0;: reprenez les listes usuelles, ou écrivez les vôtres.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>On top (Ctrl+P)</source>
        <translation>Épingler (Ctrl+P)</translation>
    </message>
    <message>
        <source>On top until (a date)</source>
        <translation>Épinglée jusqu’au (une date)</translation>
    </message>
    <message>
        <source>On top until {0}</source>
        <translation>Épinglée jusqu’au {0}</translation>
    </message>
    <message>
        <source>On top: {0}</source>
        <translation>Épinglée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Open it on the page Quality (Enter)</source>
        <translation>Ouvrir sur la page Qualité (Entrée)</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Ouvrir l’action</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande d’article</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opening and closing</source>
        <translation>Ouverture et fermeture</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Autres jours…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation>Lue par {0}</translation>
    </message>
    <message>
        <source>Record (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remarks by</source>
        <translation>Remarques par</translation>
    </message>
    <message>
        <source>Remarks of visitors</source>
        <translation>Remarques des visiteurs</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply (Ctrl+R), then Ctrl+Enter</source>
        <translation>Répondre (Ctrl+R), puis Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Chercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the book, complaints, suggestions and reviews</source>
        <translation>Chercher dans le cahier, les réclamations, les suggestions et les avis</translation>
    </message>
    <message>
        <source>Slip (Delete)</source>
        <translation>Erreur (Suppr)</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Something new to do</source>
        <translation>Nouvelle chose à faire</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Take down (Ctrl+P)</source>
        <translation>Décrocher (Ctrl+P)</translation>
    </message>
    <message>
        <source>Take the usual lists</source>
        <translation>Reprendre les listes usuelles</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>The action is recorded. It is followed on the page Quality (F6), Quality group.</source>
        <translation>L’action est enregistrée. Elle se suit sur la page Qualité (F6), Groupe qualité.</translation>
    </message>
    <message>
        <source>The book is empty. Write the first note below.</source>
        <translation>Le cahier est vide. Écrivez la première note ci-dessous.</translation>
    </message>
    <message>
        <source>The complaint is recorded. It is followed on the page Quality (F6).</source>
        <translation>La réclamation est enregistrée. Elle se suit sur la page Qualité (F6).</translation>
    </message>
    <message>
        <source>The day after (Alt+Right)</source>
        <translation>Le lendemain (Alt+Droite)</translation>
    </message>
    <message>
        <source>The day before (Alt+Left)</source>
        <translation>La veille (Alt+Gauche)</translation>
    </message>
    <message>
        <source>The head office has put nothing on this list yet.</source>
        <translation>Le siège n’a encore rien mis sur cette liste.</translation>
    </message>
    <message>
        <source>The liaison book</source>
        <translation>Le cahier de liaison</translation>
    </message>
    <message>
        <source>The note becomes a complaint</source>
        <translation>La note devient une réclamation</translation>
    </message>
    <message>
        <source>The note becomes a corrective action</source>
        <translation>La note devient une action corrective</translation>
    </message>
    <message>
        <source>The note becomes a product request</source>
        <translation>La note devient une demande d’article</translation>
    </message>
    <message>
        <source>The note becomes a suggestion</source>
        <translation>La note devient une suggestion</translation>
    </message>
    <message>
        <source>The note counts nowhere any more; it stays among the slips.</source>
        <translation>La note ne compte plus nulle part&#xa0;; elle reste parmi les annulées.</translation>
    </message>
    <message>
        <source>The note stays as it is, and says what came of it.</source>
        <translation>La note reste telle quelle et dit ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Le problème</translation>
    </message>
    <message>
        <source>The request is noted. The list stands on the page Stock, “To order”.</source>
        <translation>La demande est notée. La liste est sur la page Stock, «&#xa0;À commander&#xa0;».</translation>
    </message>
    <message>
        <source>The suggestion is recorded. It is followed on the page Quality (F6).</source>
        <translation>La suggestion est enregistrée. Elle se suit sur la page Qualité (F6).</translation>
    </message>
    <message>
        <source>The synthesis is written to {0}.</source>
        <translation>La synthèse est enregistrée dans {0}.</translation>
    </message>
    <message>
        <source>The text stays as it was written.</source>
        <translation>Le texte reste tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme and office</source>
        <translation>Thème et bureau</translation>
    </message>
    <message>
        <source>Theme and sentiment</source>
        <translation>Thème et ton</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Themes of remarks, complaints, suggestions and reviews</source>
        <translation>Thèmes des remarques, réclamations, suggestions et avis</translation>
    </message>
    <message>
        <source>Theme… (Ctrl+T)</source>
        <translation>Thème… (Ctrl+T)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>What a visitor said, or what a colleague must know. No names, please.</source>
        <translation>Ce qu’a dit un visiteur, ou ce qu’un collègue doit savoir. Sans nom de personne.</translation>
    </message>
    <message>
        <source>What is complained about</source>
        <translation>Objet de la réclamation</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Ce qui est suggéré</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What is written here is not recorded yet. Close again to leave without it.</source>
        <translation>Ce qui est écrit ici n’est pas encore enregistré. Fermez à nouveau pour quitter sans.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>What it weighs</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>De quoi parle la note</translation>
    </message>
    <message>
        <source>What the shop lacks</source>
        <translation>Ce qui manque à la boutique</translation>
    </message>
    <message>
        <source>What was being written here is back.</source>
        <translation>Ce qui était en cours d’écriture ici est revenu.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where it happened, if not at the office</source>
        <translation>Lieu des faits, si ce n’est pas le bureau</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Quelles notes</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who writes and reads</source>
        <translation>Qui écrit et lit</translation>
    </message>
    <message>
        <source>Whom to answer</source>
        <translation>À qui répondre</translation>
    </message>
    <message>
        <source>Write (Ctrl+Enter)</source>
        <translation>Inscrire (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Write into the book</source>
        <translation>Écrire au cahier</translation>
    </message>
    <message>
        <source>Write the synthesis</source>
        <translation>Enregistrer la synthèse</translation>
    </message>
    <message>
        <source>Write to a file (Ctrl+S)</source>
        <translation>Enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>for all offices</source>
        <translation>pour tous les bureaux</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>remarks-{0}</source>
        <translation>remarques-{0}</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>Fait&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>“{0}” is empty: write it, then record it.</source>
        <translation>«&#xa0;{0}&#xa0;» est vide&#xa0;: écrivez-le, puis enregistrez.</translation>
    </message>
    <message>
        <source>“{0}” is retired; what names it stays.</source>
        <translation>«&#xa0;{0}&#xa0;» est retiré&#xa0;; ce qui s’y réfère reste.</translation>
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
        <source>Enquiries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Paper grid</source>
        <translation>Grille papier</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
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
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
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
        <source>Close it</source>
        <translation>La clôturer</translation>
    </message>
    <message>
        <source>The clock of this computer is slow: it says {now}, but the last entry was made on {last}. You can go on counting; have the date and the time put right.</source>
        <translation>L’horloge de cet ordinateur retarde&#xa0;: elle dit {now}, mais la dernière écriture est du {last}. Vous pouvez continuer à compter&#xa0;; faites remettre la date et l’heure.</translation>
    </message>
    <message>
        <source>The head office has retired this desk since {date}. What is counted here is kept and still sent; ask the head office whether you should count at another desk.</source>
        <translation>Le siège a retiré ce poste depuis le {date}. Ce qui est compté ici est gardé et part toujours&#xa0;; demandez au siège s’il faut compter à un autre poste.</translation>
    </message>
    <message>
        <source>The till of {0} was not closed. You can count visitors; before selling, close it.</source>
        <translation>La caisse du {0} n’a pas été clôturée. Vous pouvez compter les visiteurs&#xa0;; avant de vendre, clôturez-la.</translation>
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
    <name>OpenStrip</name>
    <message>
        <source> ({0})</source>
        <translation> ({0})</translation>
    </message>
    <message>
        <source>, late</source>
        <translation>, en retard</translation>
    </message>
    <message>
        <source>, {0} late</source>
        <translation>, dont {0} en retard</translation>
    </message>
    <message>
        <source>Actions: {0}</source>
        <translation>Actions&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Complaints: {0}</source>
        <translation>Réclamations&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Enquiries: {0}</source>
        <translation>Demandes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Open:</source>
        <translation>En cours&#xa0;:</translation>
    </message>
    <message>
        <source>Review sites: {0}</source>
        <translation>Sites d’avis&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Suggestions: {0}</source>
        <translation>Suggestions&#xa0;: {0}</translation>
    </message>
    <message>
        <source>To erase: {0}</source>
        <translation>À effacer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Unread notes: {0}</source>
        <translation>Notes non lues&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>{0} !</source>
        <translation>{0}&#xa0;!</translation>
    </message>
    <message>
        <source>{0} · {1} d</source>
        <translation>{0} · {1} j</translation>
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
        <translation>Tous les postes qui ont déjà été en contact l’ont reçu.</translation>
    </message>
    <message>
        <source>Every desk that was heard has received this.</source>
        <translation>Tous les postes l’ont reçu, d’après leur dernier contact.</translation>
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
        <source>Personal data</source>
        <translation>Données personnelles</translation>
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
        <source>Some visitors are typed and not recorded yet. Close again to leave without them.</source>
        <translation>Des visiteurs sont saisis et pas encore enregistrés. Fermez encore une fois pour quitter sans eux.</translation>
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
    <name>PrinterCard</name>
    <message>
        <source>Cash drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Page de codes</translation>
    </message>
    <message>
        <source>Its name on this computer</source>
        <translation>Son nom sur cet ordinateur</translation>
    </message>
    <message>
        <source>Its name or number on the network, such as 192.168.1.50</source>
        <translation>Son nom ou son numéro sur le réseau, par exemple 192.168.1.50</translation>
    </message>
    <message>
        <source>Its port, such as /dev/usb/lp0</source>
        <translation>Son port, par exemple /dev/usb/lp0</translation>
    </message>
    <message>
        <source>Its two USB numbers, such as 04b8:0202</source>
        <translation>Ses deux numéros USB, par exemple 04b8:0202</translation>
    </message>
    <message>
        <source>Letters in a row</source>
        <translation>Lettres par ligne</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Nothing: a PDF file</source>
        <translation>Rien&#xa0;: un fichier PDF</translation>
    </message>
    <message>
        <source>On this printer</source>
        <translation>Sur cette imprimante</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Print a trial</source>
        <translation>Imprimer un essai</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Imprimés par</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Imprimante de l’ordinateur</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Ticket printer on USB, by its numbers</source>
        <translation>Imprimante à tickets USB, par ses numéros</translation>
    </message>
    <message>
        <source>Ticket printer on a port of this computer</source>
        <translation>Imprimante à tickets sur un port de l’ordinateur</translation>
    </message>
    <message>
        <source>Ticket printer on the network</source>
        <translation>Imprimante à tickets du réseau</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Courant</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Also named in</source>
        <translation>Est aussi nommée dans</translation>
    </message>
    <message>
        <source>Answer to a review</source>
        <translation>Réponse à un avis</translation>
    </message>
    <message>
        <source>Asked, due {0}</source>
        <translation>À effacer au {0}</translation>
    </message>
    <message>
        <source>Certificate… (Ctrl+S)</source>
        <translation>Attestation… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Fiche de contact</translation>
    </message>
    <message>
        <source>Correction of a visit</source>
        <translation>Correction d’une visite</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Action corrective</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>Emptied or redacted</source>
        <translation>Vidé ou caviardé</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Entries of the journal emptied</source>
        <translation>Écritures du journal vidées</translation>
    </message>
    <message>
        <source>Erase all whose time is over: {0}… (Ctrl+Shift+Delete)</source>
        <translation>Effacer tous ceux dont le délai est passé&#xa0;: {0}… (Ctrl+Maj+Suppr)</translation>
    </message>
    <message>
        <source>Erase for good (Ctrl+Enter)</source>
        <translation>Effacer définitivement (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Erase for good (Enter)</source>
        <translation>Effacer définitivement (Entrée)</translation>
    </message>
    <message>
        <source>Erase the first {0} of {1} whose time is over… (Ctrl+Shift+Delete)</source>
        <translation>Effacer {0} sur {1} dont le délai est passé… (Ctrl+Maj+Suppr)</translation>
    </message>
    <message>
        <source>Erase {0}</source>
        <translation>Effacer {0}</translation>
    </message>
    <message>
        <source>Erase {0} people</source>
        <translation>Effacer {0} personnes</translation>
    </message>
    <message>
        <source>Erased for good, under the reference {0}.</source>
        <translation>Effacement définitif, sous la référence {0}.</translation>
    </message>
    <message>
        <source>Erased for good. People: {0}.</source>
        <translation>Effacement définitif terminé. Personnes&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Effacé le</translation>
    </message>
    <message>
        <source>Erased {0}</source>
        <translation>Effacé le {0}</translation>
    </message>
    <message>
        <source>Erased: {0}</source>
        <translation>Effacement {0}</translation>
    </message>
    <message>
        <source>Erased: {0} (Ctrl+R)</source>
        <translation>Effacements&#xa0;: {0} (Ctrl+R)</translation>
    </message>
    <message>
        <source>Erase… (Delete)</source>
        <translation>Effacer… (Suppr)</translation>
    </message>
    <message>
        <source>Erasing, here and in the journal…</source>
        <translation>Effacement en cours, ici et dans le journal…</translation>
    </message>
    <message>
        <source>Every desk that was in contact has erased it, too.</source>
        <translation>Chaque poste qui a été en contact l’a effacé aussi.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Détenu pour</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Late: asked, due {0}</source>
        <translation>En retard&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Liaison note</source>
        <translation>Note de liaison</translation>
    </message>
    <message>
        <source>Looking for the texts that name them…</source>
        <translation>Recherche des textes qui les nomment…</translation>
    </message>
    <message>
        <source>Meeting of the quality group</source>
        <translation>Réunion du groupe qualité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No contact has this name.</source>
        <translation>Aucun contact ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nobody asked to be erased, and nobody’s time is over. Search for anybody.</source>
        <translation>Personne n’a demandé son effacement et aucune durée n’est échue. Cherchez qui vous voulez.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Not yet at: {0}. Each desk erases it within its next contacts.</source>
        <translation>Pas encore à&#xa0;: {0}. Chaque poste l’efface dans ses prochains contacts.</translation>
    </message>
    <message>
        <source>Nothing is erased yet. Type {0} below, then press Enter.</source>
        <translation>Rien n’est encore effacé. Tapez {0} ci-dessous, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Over since {0}</source>
        <translation>Échu depuis le {0}</translation>
    </message>
    <message>
        <source>Personal data: who is to be erased</source>
        <translation>Données personnelles&#xa0;: qui est à effacer</translation>
    </message>
    <message>
        <source>Product asked for</source>
        <translation>Article demandé</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Reply to a liaison note</source>
        <translation>Réponse à une note de liaison</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer l’attestation</translation>
    </message>
    <message>
        <source>Search a person by name, e-mail or telephone</source>
        <translation>Chercher une personne par nom, courriel ou téléphone</translation>
    </message>
    <message>
        <source>Search by name, e-mail or telephone (/)</source>
        <translation>Chercher par nom, courriel ou téléphone (/)</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Step of a complaint</source>
        <translation>Suite d’une réclamation</translation>
    </message>
    <message>
        <source>Step of a corrective action</source>
        <translation>Suite d’une action corrective</translation>
    </message>
    <message>
        <source>Step of a suggestion</source>
        <translation>Suite d’une suggestion</translation>
    </message>
    <message>
        <source>Step of an enquiry</source>
        <translation>Suite d’une demande</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Take the name out</source>
        <translation>Retirer le nom</translation>
    </message>
    <message>
        <source>Texts that name somebody so: {0}.</source>
        <translation>Textes qui nomment ainsi quelqu’un&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The name, the addresses and the telephone number are erased for good: here, at every desk, in the journal and in the index. What they sent stays, without them. Nobody can take this back.</source>
        <translation>Le nom, les adresses et le numéro de téléphone sont effacés définitivement&#xa0;: ici, sur chaque poste, dans le journal et dans l’index. Ce qui a été reçu reste, sans la personne. Personne ne peut revenir en arrière.</translation>
    </message>
    <message>
        <source>The time to keep it is over</source>
        <translation>La durée de conservation est échue</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>La personne l’a demandé</translation>
    </message>
    <message>
        <source>Type {0} to erase</source>
        <translation>Tapez {0} pour effacer</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>Jusqu’au {0}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Write to a file… (Ctrl+S)</source>
        <translation>Vers un fichier… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Write what is held of a person</source>
        <translation>Écrire ce qui est détenu sur une personne</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ProductsSection</name>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Barcode or ISBN</source>
        <translation>Code-barres ou ISBN</translation>
    </message>
    <message>
        <source>Book: fixed price</source>
        <translation>Livre&#xa0;: prix unique</translation>
    </message>
    <message>
        <source>Button on the till</source>
        <translation>Bouton à la caisse</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of its button</source>
        <translation>Couleur de son bouton</translation>
    </message>
    <message>
        <source>Cost without VAT, or deposit price</source>
        <translation>Coût HT, ou prix de dépôt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Depuis le {0}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Particularités</translation>
    </message>
    <message>
        <source>Its place among the buttons; empty: by label</source>
        <translation>Son rang parmi les boutons&#xa0;; vide&#xa0;: par libellé</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Label, as the receipt says it</source>
        <translation>Libellé, tel que sur le ticket</translation>
    </message>
    <message>
        <source>New price (Ctrl+P)</source>
        <translation>Nouveau prix (Ctrl+P)</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>No product yet. Write the first one, or import a list under “Import”.</source>
        <translation>Aucun article. Écrivez le premier, ou importez une liste sous «&#xa0;Import&#xa0;».</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nothing is found. Fewer letters find more.</source>
        <translation>Rien n’est trouvé. Moins de lettres trouvent davantage.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Offices (Ctrl+E)</source>
        <translation>Bureaux (Ctrl+E)</translation>
    </message>
    <message>
        <source>On consignment</source>
        <translation>En dépôt-vente</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price, VAT included</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Publisher&apos;s price, of a book</source>
        <translation>Prix de l’éditeur, pour un livre</translation>
    </message>
    <message>
        <source>Publisher&apos;s price; empty: the same</source>
        <translation>Prix de l’éditeur&#xa0;; vide&#xa0;: le même</translation>
    </message>
    <message>
        <source>Receipt always</source>
        <translation>Ticket toujours imprimé</translation>
    </message>
    <message>
        <source>Search: label, code, barcode, category, supplier</source>
        <translation>Chercher&#xa0;: libellé, code, code-barres, catégorie, fournisseur</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>The days before keep their price. A desk sells at it from its next contact on.</source>
        <translation>Les jours d’avant gardent leur prix. Un poste vend à ce prix dès son prochain contact.</translation>
    </message>
    <message>
        <source>The first {0} of {1}: type to find the others.</source>
        <translation>Les {0} premiers sur {1}&#xa0;: tapez pour trouver les autres.</translation>
    </message>
    <message>
        <source>The shop&apos;s code; empty: the next free one</source>
        <translation>Code de la boutique&#xa0;; vide&#xa0;: le prochain libre</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>What holds for it</source>
        <translation>Particularités</translation>
    </message>
    <message>
        <source>Write the price.</source>
        <translation>Écrivez le prix.</translation>
    </message>
    <message>
        <source>all year</source>
        <translation>toute l’année</translation>
    </message>
    <message>
        <source>cost {0}</source>
        <translation>coût {0}</translation>
    </message>
    <message>
        <source>every one, all year</source>
        <translation>tous, toute l’année</translation>
    </message>
    <message>
        <source>none: it cannot be sold yet</source>
        <translation>aucun&#xa0;: il ne peut pas encore être vendu</translation>
    </message>
    <message>
        <source>order again at {0}</source>
        <translation>réapprovisionner à {0}</translation>
    </message>
    <message>
        <source>publisher {0}</source>
        <translation>éditeur {0}</translation>
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
    <name>QualityPage</name>
    <message>
        <source>Acknowledged</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Acknowledged (A)</source>
        <translation>Accusé donné (A)</translation>
    </message>
    <message>
        <source>Action… (X)</source>
        <translation>Action… (X)</translation>
    </message>
    <message>
        <source>An acknowledgement</source>
        <translation>Un accusé de réception</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Commencer par un modèle</translation>
    </message>
    <message>
        <source>Begin with a template…</source>
        <translation>Commencer par un modèle…</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Closed ones too (Ctrl+R)</source>
        <translation>Closes aussi (Ctrl+R)</translation>
    </message>
    <message>
        <source>Close… (C)</source>
        <translation>Clore… (C)</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Complaints: treated at once</source>
        <translation>Réclamations&#xa0;: à traiter aussitôt</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Concerns:</source>
        <translation>Concerne&#xa0;:</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Corrective action:</source>
        <translation>Action corrective&#xa0;:</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Every office sees it. Owner and due date are set in the quality group.</source>
        <translation>Tous les bureaux la voient. Le responsable et l’échéance se fixent dans le groupe qualité.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>From the liaison book:</source>
        <translation>Du cahier de liaison&#xa0;:</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How much it weighs</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>In the visitor’s words and without names: those go into the contact below.</source>
        <translation>Avec les mots du visiteur et sans nom&#xa0;: les noms vont dans le contact, plus bas.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>List… (Ctrl+S)</source>
        <translation>Liste… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Made major</source>
        <translation>Rendue majeure</translation>
    </message>
    <message>
        <source>Made minor</source>
        <translation>Rendue mineure</translation>
    </message>
    <message>
        <source>Make it major (M)</source>
        <translation>Rendre majeure (M)</translation>
    </message>
    <message>
        <source>Make it minor (L)</source>
        <translation>Rendre mineure (L)</translation>
    </message>
    <message>
        <source>New (Ctrl+N)</source>
        <translation>Nouvelle (Ctrl+N)</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Nouvelle réclamation</translation>
    </message>
    <message>
        <source>New suggestion</source>
        <translation>Nouvelle suggestion</translation>
    </message>
    <message>
        <source>No complaint is open. When a visitor complains, Ctrl+N writes it down while they are here.</source>
        <translation>Aucune réclamation en cours. Quand un visiteur se plaint, Ctrl+N l’écrit en sa présence.</translation>
    </message>
    <message>
        <source>No suggestion is open. Ctrl+N writes one down: a major one is due in days, a minor one waits.</source>
        <translation>Aucune suggestion en cours. Ctrl+N en écrit une&#xa0;: une majeure est à échéance en quelques jours, une mineure attend.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Note… (N)</source>
        <translation>Remarque… (N)</translation>
    </message>
    <message>
        <source>On the paper form</source>
        <translation>Sur la fiche papier</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Par internet</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Paper form…</source>
        <translation>Fiche papier…</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Passed on to… (P)</source>
        <translation>Transmise à… (P)</translation>
    </message>
    <message>
        <source>Please write no names.</source>
        <translation>Merci de n’écrire aucun nom.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Quality group</source>
        <translation>Groupe qualité</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Record (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Record as an acknowledgement (Ctrl+Enter)</source>
        <translation>Inscrire l’accusé de réception (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Record as an answer (Ctrl+Enter)</source>
        <translation>Inscrire comme réponse (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Recorded: {reference}.</source>
        <translation>Enregistrée&#xa0;: {reference}.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reopen (O)</source>
        <translation>Rouvrir (O)</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Reply… (R)</source>
        <translation>Répondre… (R)</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Say how much it weighs: a major one is passed on within days, a minor one waits.</source>
        <translation>Dites son importance&#xa0;: une majeure se transmet sous quelques jours, une mineure attend.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestions: major ones are passed on in time</source>
        <translation>Suggestions&#xa0;: les majeures se transmettent à temps</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The organisation as a whole</source>
        <translation>L’organisation dans son ensemble</translation>
    </message>
    <message>
        <source>The visitor’s name is kept in the contact alone; it is filled in where it is shown.</source>
        <translation>Le nom du visiteur n’est gardé que dans le contact&#xa0;; il est remis là où le texte est montré.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>Thème&#xa0;:</translation>
    </message>
    <message>
        <source>To pass on</source>
        <translation>À transmettre</translation>
    </message>
    <message>
        <source>To whom, such as the town hall</source>
        <translation>À qui, par exemple la mairie</translation>
    </message>
    <message>
        <source>Visitor’s language</source>
        <translation>Langue du visiteur</translation>
    </message>
    <message>
        <source>What a visitor complains of or suggests is written down while they are here, and followed to its end by whoever must, at any desk: each step is dated and stays. A complaint is treated at once, a major suggestion is passed on within days, a minor one waits for the end of the season; what is late says so.</source>
        <translation>Ce dont un visiteur se plaint ou ce qu’il suggère s’écrit en sa présence, et se suit jusqu’au bout par qui doit le faire, à n’importe quel poste&#xa0;: chaque étape est datée et reste. Une réclamation se traite aussitôt, une suggestion majeure se transmet sous quelques jours, une mineure attend la fin de la saison&#xa0;; ce qui est en retard le dit.</translation>
    </message>
    <message>
        <source>What came of it (may stay empty)</source>
        <translation>Ce qui en est advenu (peut rester vide)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Ce qui est suggéré</translation>
    </message>
    <message>
        <source>What is to be done, in a line</source>
        <translation>Ce qu’il faut faire, en une ligne</translation>
    </message>
    <message>
        <source>What is written to the visitor</source>
        <translation>Ce qui est écrit au visiteur</translation>
    </message>
    <message>
        <source>What the others should know</source>
        <translation>Ce que les autres doivent savoir</translation>
    </message>
    <message>
        <source>What visitors say, and what comes of it</source>
        <translation>Ce que disent les visiteurs, et ce qu’il en advient</translation>
    </message>
    <message>
        <source>What was being written here is back.</source>
        <translation>Ce qui était en cours d’écriture ici est revenu.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Where, if it was not at the office</source>
        <translation>Où, si ce n’est pas au bureau</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Où&#xa0;:</translation>
    </message>
    <message>
        <source>Whom to answer</source>
        <translation>À qui répondre</translation>
    </message>
    <message>
        <source>Whom to answer:</source>
        <translation>À qui répondre&#xa0;:</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Écrire la lettre</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>Écrire la liste</translation>
    </message>
    <message>
        <source>Write the paper form</source>
        <translation>Écrire la fiche papier</translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>Écrit&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>head office</source>
        <translation>siège</translation>
    </message>
    <message>
        <source>open for {0}</source>
        <translation>ouverte depuis {0}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>avant le {0}</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>reste {0} h</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <source>{0}, late</source>
        <translation>{0}, en retard</translation>
    </message>
    <message>
        <source>{reference} is closed.</source>
        <translation>{reference} est close.</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>(not written yet)</source>
        <translation>(pas encore écrite)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>An answer is needed</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices, one a line: in French | in English</source>
        <translation>Choix, un par ligne&#xa0;: en français | en anglais</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Sorte de réponse</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Least means, in English</source>
        <translation>La plus basse veut dire, en anglais</translation>
    </message>
    <message>
        <source>Least means, in French</source>
        <translation>La plus basse veut dire, en français</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Most means, in English</source>
        <translation>La plus haute veut dire, en anglais</translation>
    </message>
    <message>
        <source>Most means, in French</source>
        <translation>La plus haute veut dire, en français</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question in English</source>
        <translation>Question en anglais</translation>
    </message>
    <message>
        <source>Question in French</source>
        <translation>Question en français</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Plusieurs choix possibles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>(several)</source>
        <translation>(plusieurs)</translation>
    </message>
    <message>
        <source>A draft is changed as long as it is not published. Answers keep the version they were given to.</source>
        <translation>Un brouillon se modifie tant qu’il n’est pas publié. Les réponses gardent la version à laquelle elles ont été données.</translation>
    </message>
    <message>
        <source>A published version never changes: its answers stand on it. Write the next version.</source>
        <translation>Une version publiée ne change jamais&#xa0;: ses réponses reposent sur elle. Écrivez la version suivante.</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Tous les bureaux</translation>
    </message>
    <message>
        <source>All ratings together</source>
        <translation>Toutes les notes ensemble</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Revenir (Échap)</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>Par bureau</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Par question</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, such as satisfaction</source>
        <translation>Code, par exemple satisfaction</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Day on the sheets</source>
        <translation>Jour sur les feuilles</translation>
    </message>
    <message>
        <source>Edit the questionnaires (Ctrl+E)</source>
        <translation>Écrire les questionnaires (Ctrl+E)</translation>
    </message>
    <message>
        <source>From paper: {0}, version {1}</source>
        <translation>Saisie sur papier&#xa0;: {0}, version {1}</translation>
    </message>
    <message>
        <source>Hand the screen over (Ctrl+H)</source>
        <translation>Laisser l’écran au visiteur (Ctrl+H)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Nouveau questionnaire</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Next version (Ctrl+D)</source>
        <translation>Version suivante (Ctrl+D)</translation>
    </message>
    <message>
        <source>No questionnaire is published yet. Take the usual one, or write yours.</source>
        <translation>Aucun questionnaire n’est encore publié. Prenez l’habituel, ou écrivez le vôtre.</translation>
    </message>
    <message>
        <source>No questionnaire yet. Write one, then publish it.</source>
        <translation>Pas encore de questionnaire. Écrivez-en un, puis publiez-le.</translation>
    </message>
    <message>
        <source>No questionnaire yet: the head office has published none.</source>
        <translation>Pas encore de questionnaire&#xa0;: le siège n’en a publié aucun.</translation>
    </message>
    <message>
        <source>No sheet was recorded here that could be taken back.</source>
        <translation>Aucune feuille enregistrée ici ne peut être reprise.</translation>
    </message>
    <message>
        <source>Nothing of this sheet is recorded yet: correct the answers where they stand.</source>
        <translation>Rien de cette feuille n’est encore enregistré&#xa0;: corrigez les réponses sur place.</translation>
    </message>
    <message>
        <source>Nothing was answered in this year yet.</source>
        <translation>Aucune réponse pour cette année.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Office where they were answered</source>
        <translation>Bureau où elles ont été remplies</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Paper form (Ctrl+P)</source>
        <translation>Feuille à imprimer (Ctrl+P)</translation>
    </message>
    <message>
        <source>Preview (Ctrl+H)</source>
        <translation>Aperçu (Ctrl+H)</translation>
    </message>
    <message>
        <source>Preview on the screen (Ctrl+H)</source>
        <translation>Aperçu à l’écran (Ctrl+H)</translation>
    </message>
    <message>
        <source>Publish (Ctrl+Enter)</source>
        <translation>Publier (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires and their versions</source>
        <translation>Questionnaires et leurs versions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Record, next sheet (Ctrl+Enter)</source>
        <translation>Enregistrer, suivante (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Satisfaction, as bars</source>
        <translation>La satisfaction en barres</translation>
    </message>
    <message>
        <source>Sheets today {0} · in the last hour {1}</source>
        <translation>Feuilles aujourd’hui {0} · dans l’heure {1}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take the last one back (Ctrl+Z)</source>
        <translation>Reprendre la dernière (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take the usual one</source>
        <translation>Prendre l’habituel</translation>
    </message>
    <message>
        <source>The lines on the bars are 95 % confidence intervals.</source>
        <translation>Les traits sur les barres sont les intervalles de confiance à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>The paper form is in {0}.</source>
        <translation>La feuille est dans {0}.</translation>
    </message>
    <message>
        <source>The synthesis is written to {path}.</source>
        <translation>La synthèse est écrite dans {path}.</translation>
    </message>
    <message>
        <source>The visitor’s screen lets nobody out: it shows you a code first. To come back, hold its top right corner, or Ctrl+Shift+L, for three seconds, then give the code. After a minute without a touch it is as new.</source>
        <translation>L’écran du visiteur ne laisse sortir personne&#xa0;: il vous montre d’abord un code. Pour revenir, tenez son coin en haut à droite, ou Ctrl+Maj+L, trois secondes, puis donnez le code. Après une minute sans toucher, il est comme neuf.</translation>
    </message>
    <message>
        <source>This text is too long to be kept. Shorten it.</source>
        <translation>Ce texte est trop long pour être gardé. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Type from paper (Ctrl+N)</source>
        <translation>Saisir des feuilles (Ctrl+N)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {0}, published on {1}. Questions: {2}.</source>
        <translation>Version {0}, publiée le {1}. Questions&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Version {1}, no longer in use: {0}</source>
        <translation>Version {1}, plus en service&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Welcome in English</source>
        <translation>Accueil en anglais</translation>
    </message>
    <message>
        <source>Welcome in French</source>
        <translation>Accueil en français</translation>
    </message>
    <message>
        <source>What visitors answered</source>
        <translation>Ce que les visiteurs ont répondu</translation>
    </message>
    <message>
        <source>Which offices</source>
        <translation>Quels bureaux</translation>
    </message>
    <message>
        <source>Write the synthesis</source>
        <translation>Écrire la synthèse</translation>
    </message>
    <message>
        <source>Write the synthesis (Ctrl+S)</source>
        <translation>Écrire la synthèse (Ctrl+S)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>satisfaction-{0}</source>
        <translation>satisfaction-{0}</translation>
    </message>
    <message>
        <source>{0} % ({1})</source>
        <translation>{0}&#xa0;% ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be: give a number from {1} to {2}.</source>
        <translation>{0} ne se peut pas&#xa0;: donnez un nombre de {1} à {2}.</translation>
    </message>
    <message>
        <source>{0} is no answer here: press {1} to {2}.</source>
        <translation>{0} n’est pas une réponse ici&#xa0;: tapez de {1} à {2}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>“{0}” is retired; what was answered stays.</source>
        <translation>«&#xa0;{0}&#xa0;» est retiré&#xa0;; les réponses restent.</translation>
    </message>
    <message>
        <source>“{0}” needs an answer. Give it, then go on.</source>
        <translation>«&#xa0;{0}&#xa0;» attend une réponse. Donnez-la, puis continuez.</translation>
    </message>
    <message>
        <source>“{0}”, version {1}, is published: the desks offer it from their next contact on.</source>
        <translation>«&#xa0;{0}&#xa0;», version {1}, est publié&#xa0;: les postes le proposent dès leur prochain contact.</translation>
    </message>
</context>
<context>
    <name>QuickItemsSection</name>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Make a card of it (Ctrl+E)</source>
        <translation>En faire une fiche (Ctrl+E)</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun d’eux</translation>
    </message>
    <message>
        <source>Nothing to complete. What the tills sell under an unknown barcode comes here.</source>
        <translation>Rien à compléter. Ce que les caisses vendent sous un code-barres inconnu arrive ici.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Search: part of the label, code or barcode</source>
        <translation>Chercher&#xa0;: partie du libellé, code ou code-barres</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendus</translation>
    </message>
    <message>
        <source>Sold without a card</source>
        <translation>Vendus sans fiche</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>What was sold is counted as this product from now on, stock included.</source>
        <translation>Ce qui a été vendu compte désormais comme cet article, stock compris.</translation>
    </message>
    <message>
        <source>Which product? (Enter)</source>
        <translation>Quel article&#xa0;? (Entrée)</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>à compléter</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>As a PDF</source>
        <translation>En PDF</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The file {name} is ready.</source>
        <translation>Le fichier {name} est prêt.</translation>
    </message>
    <message>
        <source>The printer works</source>
        <translation>L’imprimante fonctionne</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai d’impression</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ReviewsSection</name>
    <message>
        <source>About the office</source>
        <translation>Au sujet du bureau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of your page there</source>
        <translation>Adresse de votre page sur ce site</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer (Enter)</source>
        <translation>Répondre (Entrée)</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>Réponse&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Correct (C)</source>
        <translation>Corriger (C)</translation>
    </message>
    <message>
        <source>Corrective action (A)</source>
        <translation>Action corrective (A)</translation>
    </message>
    <message>
        <source>Corrective action: {0}</source>
        <translation>Action corrective&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves and copies the answer: paste it on the site. No names.</source>
        <translation>Ctrl+Entrée enregistre et copie la réponse&#xa0;: collez-la sur le site. Pas de nom.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Every review was answered, or left for a reason.</source>
        <translation>Chaque avis a sa réponse, ou une raison de ne pas répondre.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>It counts as today’s look at its site. Ctrl+Enter saves from the text.</source>
        <translation>Le noter compte comme consultation du jour. Ctrl+Entrée enregistre depuis le texte.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Late: {0} missed</source>
        <translation>En retard&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Looked at from</source>
        <translation>Consulté depuis le</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquées</translation>
    </message>
    <message>
        <source>Name, such as Google</source>
        <translation>Nom, comme Google</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Nouvel avis</translation>
    </message>
    <message>
        <source>New review (Enter)</source>
        <translation>Nouvel avis (Entrée)</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No answer (S)</source>
        <translation>Ne pas répondre (S)</translation>
    </message>
    <message>
        <source>No answer: {0}</source>
        <translation>Sans réponse&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No review was noted yet. The weekly look finds them.</source>
        <translation>Aucun avis n’a encore été noté. La consultation hebdomadaire les trouve.</translation>
    </message>
    <message>
        <source>No site is looked at yet. The head office adds those where visitors write about you.</source>
        <translation>Aucun site n’est encore consulté. Le siège ajoute ceux où les visiteurs parlent de vous.</translation>
    </message>
    <message>
        <source>No site yet. Add those where visitors write about you.</source>
        <translation>Aucun site. Ajoutez ceux où les visiteurs parlent de vous.</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Noted on {0}. It waits for a decision under “Reviews”.</source>
        <translation>Avis du {0} noté. Il attend une décision sous «&#xa0;Avis&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing new (N)</source>
        <translation>Rien de nouveau (N)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Online reviews</source>
        <translation>Avis en ligne</translation>
    </message>
    <message>
        <source>Open the site (O)</source>
        <translation>Ouvrir le site (O)</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Rates out of</source>
        <translation>Note sur</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rating, such as 4 or 4,5</source>
        <translation>Note, comme 4 ou 4,5</translation>
    </message>
    <message>
        <source>Recorded: no answer.</source>
        <translation>Noté&#xa0;: sans réponse.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Sites of reviews</source>
        <translation>Sites d’avis</translation>
    </message>
    <message>
        <source>Sites to look at every week</source>
        <translation>Sites à consulter chaque semaine</translation>
    </message>
    <message>
        <source>Take back (Delete)</source>
        <translation>Annuler (Suppr)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The action is recorded under “Quality group”.</source>
        <translation>L’action est notée sous «&#xa0;Groupe qualité&#xa0;».</translation>
    </message>
    <message>
        <source>The answer is recorded, and copied: paste it on the site.</source>
        <translation>La réponse est enregistrée et copiée&#xa0;: collez-la sur le site.</translation>
    </message>
    <message>
        <source>The review is taken back.</source>
        <translation>L’avis est annulé.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À consulter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Weekly look</source>
        <translation>Consultation hebdomadaire</translation>
    </message>
    <message>
        <source>What it says, without who says it</source>
        <translation>Ce qu’il dit, sans dire qui le dit</translation>
    </message>
    <message>
        <source>Whose page it is</source>
        <translation>Page de</translation>
    </message>
    <message>
        <source>Why it calls for no answer</source>
        <translation>Pourquoi il n’appelle pas de réponse</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>nobody has looked yet</source>
        <translation>personne n’a encore consulté</translation>
    </message>
    <message>
        <source>noted on {0}</source>
        <translation>noté le {0}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>{0}: looked at, nothing new.</source>
        <translation>{0}&#xa0;: consulté, rien de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is looked at no more; its reviews stay.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est plus consulté&#xa0;; ses avis restent.</translation>
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
        <source>Archives, accounts…</source>
        <translation>Archives, comptes…</translation>
    </message>
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
        <source>Printer, drawer, archives…</source>
        <translation>Imprimante, tiroir, archives…</translation>
    </message>
    <message>
        <source>Receipts and archives of the till</source>
        <translation>Tickets et archives de la caisse</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>The accounts are not saved. Close again to leave without them.</source>
        <translation>Les comptes ne sont pas enregistrés. Fermez encore une fois pour quitter sans eux.</translation>
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
    <name>ShelfForm</name>
    <message>
        <source>Not sold there any more</source>
        <translation>N’y est plus vendu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Order again at so many; empty: never</source>
        <translation>Réapprovisionner à ce niveau&#xa0;; vide&#xa0;: jamais</translation>
    </message>
    <message>
        <source>Season from; empty: all year</source>
        <translation>Saison du&#xa0;; vide&#xa0;: toute l’année</translation>
    </message>
    <message>
        <source>Until an office is chosen, every one sells it.</source>
        <translation>Tant qu’aucun bureau n’est choisi, tous le vendent.</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ShopSection</name>
    <message>
        <source>Address on receipts</source>
        <translation>Adresse sur les tickets</translation>
    </message>
    <message>
        <source>At the foot of each receipt</source>
        <translation>Au pied de chaque ticket</translation>
    </message>
    <message>
        <source>Owes VAT from; empty: exempt</source>
        <translation>Redevable de la TVA depuis le (vide&#xa0;: exonéré)</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>La boutique</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>While it is exempt, receipts say “TVA non applicable, art. 293 B du CGI”. What was sold keeps the VAT it had.</source>
        <translation>Tant que l’office est exonéré, les tickets disent «&#xa0;TVA non applicable, art. 293 B du CGI&#xa0;». Ce qui a été vendu garde sa TVA.</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>3 × 8 labels, 70 × 37 mm</source>
        <translation>3 × 8 étiquettes, 70 × 37 mm</translation>
    </message>
    <message>
        <source>5 × 13 labels, 38 × 21 mm</source>
        <translation>5 × 13 étiquettes, 38 × 21 mm</translation>
    </message>
    <message>
        <source>A new count</source>
        <translation>Nouvel inventaire</translation>
    </message>
    <message>
        <source>A number of pieces is never below 0. Write how many there are, such as 5, without a minus.</source>
        <translation>Un nombre de pièces n’est jamais sous 0. Écrivez combien il y en a, par exemple 5, sans le moins.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All shelves</source>
        <translation>Tous les rayons</translation>
    </message>
    <message>
        <source>And the rest</source>
        <translation>Et le reste</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>At or below the level from which it is ordered again.</source>
        <translation>Au seuil de commande ou en dessous.</translation>
    </message>
    <message>
        <source>Begin to count (Ctrl+N)</source>
        <translation>Commencer (Ctrl+N)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Call it back (Insert)</source>
        <translation>Rappeler (Inser)</translation>
    </message>
    <message>
        <source>Called back by the office that sent it.</source>
        <translation>Rappelé par le bureau qui l’avait envoyé.</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>Choisir un bureau</translation>
    </message>
    <message>
        <source>Choose the office that receives this.</source>
        <translation>Choisissez le bureau qui reçoit cela.</translation>
    </message>
    <message>
        <source>Choose what has no barcode of its own, or whose price is to be read: then how many labels.</source>
        <translation>Choisissez ce qui n’a pas de code-barres, ou dont le prix doit se lire&#xa0;: puis combien d’étiquettes.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Cost of the highlighted one, without VAT</source>
        <translation>Coût de l’article surligné, HT</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Counted (Enter)</source>
        <translation>Compté (Entrée)</translation>
    </message>
    <message>
        <source>Counting the shelves</source>
        <translation>Inventaire des rayons</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Livré le</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Difference: {count}. {reason}</source>
        <translation>Écart&#xa0;: {count}. {reason}</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Every line that is over arrived as it was sent.</source>
        <translation>Chaque ligne terminée est arrivée comme elle a été envoyée.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Finish (Ctrl+Enter)</source>
        <translation>Terminer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Finish: the rest is not there</source>
        <translation>Terminer&#xa0;: le reste n’y est pas</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>For {0} weeks</source>
        <translation>Pour {0} semaines</translation>
    </message>
    <message>
        <source>From the liaison book: {0}</source>
        <translation>Du cahier de liaison&#xa0;: {0}</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → vers</translation>
    </message>
    <message>
        <source>From: supplier, or office</source>
        <translation>De&#xa0;: fournisseur, ou bureau</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>How many are there</source>
        <translation>Combien y en a-t-il</translation>
    </message>
    <message>
        <source>How many have arrived</source>
        <translation>Combien sont arrivés</translation>
    </message>
    <message>
        <source>In a word or two: flooded, raffle…</source>
        <translation>En un mot ou deux&#xa0;: dégât des eaux, tombola…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels that are gone from the first sheet</source>
        <translation>Étiquettes déjà utilisées sur la première planche</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines: {lines} · pieces: {pieces}</source>
        <translation>Lignes&#xa0;: {lines} · pièces&#xa0;: {pieces}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Low (Ctrl+R)</source>
        <translation>Bas (Ctrl+R)</translation>
    </message>
    <message>
        <source>Make the PDF (Ctrl+Enter)</source>
        <translation>Faire le PDF (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Making {count} labels…</source>
        <translation>Préparation de {count} étiquettes…</translation>
    </message>
    <message>
        <source>More of it is still to come</source>
        <translation>Le reste est encore à venir</translation>
    </message>
    <message>
        <source>More was sold than was known to be there: count it.</source>
        <translation>Il s’en est vendu plus que ce que l’on savait avoir&#xa0;: à compter.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Mouv.</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>No product fits. Empty the field (Escape) to see all of them.</source>
        <translation>Aucun article ne correspond. Videz le champ (Échap) pour les voir tous.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>Pas encore reçu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, such as who takes it along</source>
        <translation>Note, par exemple qui l’emporte</translation>
    </message>
    <message>
        <source>Nothing has been counted here yet. Choose the shelves and begin.</source>
        <translation>Rien n’a encore été compté ici. Choisissez les rayons et commencez.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Nothing has come in yet. Receive a delivery, or count what is on the shelves.</source>
        <translation>Rien n’est encore entré. Recevez une livraison, ou comptez ce qui est en rayon.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has “{code}”. Type a part of the name, or have the head office add it.</source>
        <translation>Rien dans le catalogue ne porte «&#xa0;{code}&#xa0;». Tapez une partie du nom, ou faites-le ajouter par le siège.</translation>
    </message>
    <message>
        <source>Nothing is announced. A box that is here before its transfer is received under Receive, from its office: the two are matched when the transfer arrives.</source>
        <translation>Rien n’est annoncé. Un carton arrivé avant son transfert se reçoit sous Recevoir, depuis son bureau&#xa0;: les deux se rapprochent quand le transfert arrive.</translation>
    </message>
    <message>
        <source>Nothing is known to be on these shelves: scan what you find.</source>
        <translation>Rien n’est connu sur ces rayons&#xa0;: scannez ce que vous trouvez.</translation>
    </message>
    <message>
        <source>Nothing is on its way between the offices, as far as they were heard.</source>
        <translation>Rien n’est en route entre les bureaux, aux dernières nouvelles.</translation>
    </message>
    <message>
        <source>Nothing is short: what is there lasts as long, as far as last year tells.</source>
        <translation>Rien ne manque&#xa0;: ce qui est là tient aussi longtemps, d’après l’an dernier.</translation>
    </message>
    <message>
        <source>Nothing was noted. The till has a line for it.</source>
        <translation>Rien n’a été noté. La caisse a une ligne pour cela.</translation>
    </message>
    <message>
        <source>Of these, {count} came before the transfer was known: the level has them already.</source>
        <translation>Dont {count} arrivés avant que le transfert soit connu&#xa0;: le niveau les compte déjà.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Office: {0}</source>
        <translation>Bureau&#xa0;: {0}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>On their way to {office}: {pieces} pieces.</source>
        <translation>En route vers {office}&#xa0;: {pieces} pièces.</translation>
    </message>
    <message>
        <source>On which sheet</source>
        <translation>Sur quelle planche</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Print it at its true size (100 %), not fitted to the page.</source>
        <translation>Imprimez en taille réelle (100&#xa0;%), sans ajuster à la page.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Products of this count</source>
        <translation>Articles de cet inventaire</translation>
    </message>
    <message>
        <source>Provisional: what {desks} recorded before may still arrive, and is then settled here.</source>
        <translation>Provisoire&#xa0;: ce que {desks} a enregistré avant peut encore arriver, et se règle alors ici.</translation>
    </message>
    <message>
        <source>Put the count right</source>
        <translation>Corriger l’inventaire</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Receive (Enter)</source>
        <translation>Recevoir (Entrée)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Received: {pieces} pieces, {source}. The levels count them.</source>
        <translation>Reçu&#xa0;: {pieces} pièces, {source}. Les niveaux les comptent.</translation>
    </message>
    <message>
        <source>Record (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Recorded by {0}</source>
        <translation>Saisi par {0}</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>Retour au fournisseur</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Scan a code, or type a part of a name</source>
        <translation>Scannez un code, ou tapez une partie du nom</translation>
    </message>
    <message>
        <source>Scan each product as you unpack it: twice for two, or once and then its number and Enter. What has no barcode is found by a part of its name.</source>
        <translation>Scannez chaque article en déballant&#xa0;: deux fois pour deux, ou une fois puis le nombre et Entrée. Ce qui n’a pas de code-barres se trouve par une partie du nom.</translation>
    </message>
    <message>
        <source>Scan what is broken, missing, given away or goes back to its supplier. What was recorded by mistake is taken back in the list of movements, under Levels.</source>
        <translation>Scannez ce qui est cassé, manquant, donné ou repart chez son fournisseur. Une erreur s’annule dans la liste des mouvements, sous Niveaux.</translation>
    </message>
    <message>
        <source>Scan what you put into the box. It leaves the level here when you record it; the other office receives it line by line, whenever the box and the connection arrive.</source>
        <translation>Scannez ce que vous mettez dans le carton. Il quitte le niveau d’ici à l’enregistrement&#xa0;; l’autre bureau le reçoit ligne par ligne, quand le carton et la connexion arrivent.</translation>
    </message>
    <message>
        <source>Scan what you unpack, or type a part of its name</source>
        <translation>Scannez ce que vous déballez, ou tapez une partie du nom</translation>
    </message>
    <message>
        <source>Scan, or type a part of a name</source>
        <translation>Scannez, ou tapez une partie du nom</translation>
    </message>
    <message>
        <source>Scan, or type a part of a name; then how many</source>
        <translation>Scannez, ou tapez une partie du nom&#xa0;; puis combien</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Sold then</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Stock value: {cost} at cost without VAT, {sale} at selling price. Of depositors: {pieces} pieces.</source>
        <translation>Valeur du stock&#xa0;: {cost} HT au coût d’achat, {sale} au prix de vente. En dépôt-vente&#xa0;: {pieces} pièces.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Supplier not known</source>
        <translation>Fournisseur non précisé</translation>
    </message>
    <message>
        <source>Take it back (Insert)</source>
        <translation>Annuler (Inser)</translation>
    </message>
    <message>
        <source>That is all of it</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>The count is finished; the levels are what was counted.</source>
        <translation>L’inventaire est terminé&#xa0;; les niveaux sont ce qui a été compté.</translation>
    </message>
    <message>
        <source>The goods that are listed are not recorded yet. Close again to leave without them.</source>
        <translation>Les articles listés ne sont pas encore enregistrés. Fermez encore une fois pour quitter sans eux.</translation>
    </message>
    <message>
        <source>The labels are in {0}.</source>
        <translation>Les étiquettes sont dans {0}.</translation>
    </message>
    <message>
        <source>The list is empty again: nothing was recorded.</source>
        <translation>La liste est de nouveau vide&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The office goes on selling while it is counted: each number holds at the moment you give it.</source>
        <translation>Le bureau continue de vendre pendant l’inventaire&#xa0;: chaque nombre vaut à l’instant où vous le donnez.</translation>
    </message>
    <message>
        <source>The offices as they were last heard: {offices}</source>
        <translation>Les bureaux aux dernières nouvelles&#xa0;: {offices}</translation>
    </message>
    <message>
        <source>The other offices as they were last heard: {offices}</source>
        <translation>Les autres bureaux aux dernières nouvelles&#xa0;: {offices}</translation>
    </message>
    <message>
        <source>The same weeks of last year, or the level that the shelves are to keep, less what is there and what is on its way.</source>
        <translation>Les mêmes semaines de l’an dernier, ou le seuil que les rayons doivent garder, moins ce qui est là et ce qui est en route.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>To the office</source>
        <translation>Vers le bureau</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Transfers between offices</source>
        <translation>Transferts entre bureaux</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What has come in</source>
        <translation>Ce qui est entré</translation>
    </message>
    <message>
        <source>What is done with the goods</source>
        <translation>Ce que l’on fait du stock</translation>
    </message>
    <message>
        <source>What is known of a difference</source>
        <translation>Ce que l’on sait d’un écart</translation>
    </message>
    <message>
        <source>What leaves for another office</source>
        <translation>Ce qui part vers un autre bureau</translation>
    </message>
    <message>
        <source>What leaves without being sold</source>
        <translation>Ce qui sort sans être vendu</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>Ce qu’il faut commander</translation>
    </message>
    <message>
        <source>What visitors asked for</source>
        <translation>Ce que les visiteurs ont demandé</translation>
    </message>
    <message>
        <source>What visitors asked for, this year</source>
        <translation>Ce que les visiteurs ont demandé cette année</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où cela va</translation>
    </message>
    <message>
        <source>Which labels</source>
        <translation>Quelles étiquettes</translation>
    </message>
    <message>
        <source>Which shelves</source>
        <translation>Quels rayons</translation>
    </message>
    <message>
        <source>Why it leaves</source>
        <translation>Pourquoi cela sort</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>Pourquoi c’était faux</translation>
    </message>
    <message>
        <source>With a difference</source>
        <translation>Avec un écart</translation>
    </message>
    <message>
        <source>Write it to a file (Ctrl+S)</source>
        <translation>L’écrire dans un fichier (Ctrl+S)</translation>
    </message>
    <message>
        <source>Write the list of orders</source>
        <translation>Écrire la liste à commander</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Écrit dans {0}.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>order-{0}</source>
        <translation>commande-{0}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>{arrived} have arrived of {sent} that were sent. If that is right, press Enter once more.</source>
        <translation>Arrivés&#xa0;: {arrived}&#xa0;; envoyés&#xa0;: {sent}. Si c’est bien cela, appuyez encore une fois sur Entrée.</translation>
    </message>
    <message>
        <source>{count} movements of another desk from before this count have arrived since: the levels count them twice until the count is put right.</source>
        <translation>{count} mouvements d’un autre poste, d’avant cet inventaire, sont arrivés depuis&#xa0;: les niveaux les comptent deux fois tant que l’inventaire n’est pas corrigé.</translation>
    </message>
    <message>
        <source>{kind}: {pieces} pieces have left the level.</source>
        <translation>{kind}&#xa0;: {pieces} pièces ont quitté le niveau.</translation>
    </message>
    <message>
        <source>{pieces} pieces, {cost} without VAT, as far as the cost is known</source>
        <translation>{pieces} pièces, {cost} HT, autant que les coûts sont connus</translation>
    </message>
    <message>
        <source>{shelf}, begun on {day}: counted {done}, left {left}</source>
        <translation>{shelf}, commencé le {day}&#xa0;: comptés {done}, restent {left}</translation>
    </message>
    <message>
        <source>{shelf}, finished on {day}: counted {done}, difference {difference}</source>
        <translation>{shelf}, terminé (commencé le {day})&#xa0;: comptés {done}, écart {difference}</translation>
    </message>
    <message>
        <source>“{0}” is no number of pieces. Write one such as 12.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nombre de pièces. Écrivez-en un comme 12.</translation>
    </message>
    <message>
        <source>“{0}” is not in these transfers.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas dans ces transferts.</translation>
    </message>
    <message>
        <source>“{0}” is not in these transfers. If it came all the same, receive it under Receive.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas dans ces transferts. S’il est arrivé quand même, recevez-le sous Recevoir.</translation>
    </message>
</context>
<context>
    <name>SuppliersSection</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, such as IGN</source>
        <translation>Code, par exemple IGN</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>Contact&#xa0;: nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Depuis le {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>New terms (Ctrl+P)</source>
        <translation>Nouvelles conditions (Ctrl+P)</translation>
    </message>
    <message>
        <source>No supplier yet. Whoever leaves goods on consignment is one, too.</source>
        <translation>Aucun fournisseur. Qui laisse des articles en dépôt-vente en est un aussi.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>On consignment</source>
        <translation>En dépôt-vente</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Products of the supplier</source>
        <translation>Articles du fournisseur</translation>
    </message>
    <message>
        <source>Products of {0}</source>
        <translation>Articles&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Products: {0} (Ctrl+E)</source>
        <translation>Articles&#xa0;: {0} (Ctrl+E)</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Suppliers and depositors</source>
        <translation>Fournisseurs et déposants</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Their goods stay theirs until they are sold</source>
        <translation>Ses articles restent les siens jusqu’à la vente</translation>
    </message>
    <message>
        <source>What the shop keeps, in %</source>
        <translation>Ce que garde la boutique, en&#xa0;%</translation>
    </message>
    <message>
        <source>What the shop keeps, in %; empty: deposit prices are owed</source>
        <translation>Ce que garde la boutique, en&#xa0;%&#xa0;; vide&#xa0;: les prix de dépôt sont dus</translation>
    </message>
    <message>
        <source>What was sold before that day stays owed by the terms before.</source>
        <translation>Ce qui a été vendu avant ce jour reste dû selon les conditions d’avant.</translation>
    </message>
    <message>
        <source>Whom to write to is personal data: it stays at the head office.</source>
        <translation>À qui écrire est une donnée personnelle&#xa0;: elle reste au siège.</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>commission {0}</source>
        <translation>commission {0}</translation>
    </message>
    <message>
        <source>consignment</source>
        <translation>dépôt-vente</translation>
    </message>
    <message>
        <source>deposit price</source>
        <translation>prix de dépôt</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Click to synchronise now (Ctrl+F5)</source>
        <translation>Cliquer pour synchroniser maintenant (Ctrl+F5)</translation>
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
    <name>TemplatesSection</name>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Complaint: acknowledgement</source>
        <translation>Réclamation&#xa0;: accusé de réception</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language (fr, en…)</source>
        <translation>Langue (fr, en…)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>No template yet: take the usual ones, or write your own.</source>
        <translation>Aucun modèle&#xa0;: prenez les modèles usuels, ou écrivez les vôtres.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Templates of replies</source>
        <translation>Modèles de réponse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>These are filled in: {fields}. What was written with it stays as it was.</source>
        <translation>Ceci est rempli&#xa0;: {fields}. Ce qui a été écrit avec ce modèle reste tel quel.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+P)</source>
        <translation>Duplicata (Ctrl+P)</translation>
    </message>
    <message>
        <source>Earlier days too</source>
        <translation>Jours précédents aussi</translation>
    </message>
    <message>
        <source>Give back (Ctrl+Enter)</source>
        <translation>Rembourser (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu en</translation>
    </message>
    <message>
        <source>How many come back: {0}</source>
        <translation>Combien reviennent&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>No ticket here yet.</source>
        <translation>Aucun ticket pour l’instant.</translation>
    </message>
    <message>
        <source>No ticket is highlighted.</source>
        <translation>Aucun ticket n’est sélectionné.</translation>
    </message>
    <message>
        <source>Nothing of ticket {0} is left to take back.</source>
        <translation>Il ne reste rien à reprendre sur le ticket {0}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of a ticket</source>
        <translation>Numéro d’un ticket</translation>
    </message>
    <message>
        <source>Number, such as 123</source>
        <translation>Numéro, par exemple 123</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason: brought back, wrong article…</source>
        <translation>Motif&#xa0;: rapporté, erreur d’article…</translation>
    </message>
    <message>
        <source>Receipt (Ctrl+P)</source>
        <translation>Ticket (Ctrl+P)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Take back from ticket {0}</source>
        <translation>Rembourser le ticket {0}</translation>
    </message>
    <message>
        <source>Take back… (Ctrl+Z)</source>
        <translation>Rembourser… (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Ticket {0}</source>
        <translation>Ticket {0}</translation>
    </message>
    <message>
        <source>Ticket {0} is recorded: {1} given back.</source>
        <translation>Le ticket {0} est enregistré&#xa0;: {1} remboursés.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>To give back: {0}</source>
        <translation>À rendre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>sur {0}</translation>
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
    <name>Till</name>
    <message>
        <source>2.50 or 5 %</source>
        <translation>2,50 ou 5&#xa0;%</translation>
    </message>
    <message>
        <source>A book may be sold at 5 % off at most: the law fixes its price.</source>
        <translation>Un livre se vend avec 5&#xa0;% de remise au plus&#xa0;: la loi fixe son prix.</translation>
    </message>
    <message>
        <source>A till was left open</source>
        <translation>Une caisse est restée ouverte</translation>
    </message>
    <message>
        <source>Abandon a basket that was set aside</source>
        <translation>Abandonner un panier mis de côté</translation>
    </message>
    <message>
        <source>Abandon a basket… (Ctrl+Shift+O)</source>
        <translation>Abandonner un panier… (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Abandon it (Enter)</source>
        <translation>L’abandonner (Entrée)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount given; empty for all that is left</source>
        <translation>Montant donné&#xa0;; vide pour tout ce qui reste</translation>
    </message>
    <message>
        <source>An article without a card</source>
        <translation>Un article sans fiche</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Asked for in vain</source>
        <translation>Demandé en vain</translation>
    </message>
    <message>
        <source>Asked for…</source>
        <translation>Demandé…</translation>
    </message>
    <message>
        <source>Back to the ticket (Esc)</source>
        <translation>Retour au ticket (Échap)</translation>
    </message>
    <message>
        <source>Basket that is given up</source>
        <translation>Panier à abandonner</translation>
    </message>
    <message>
        <source>Baskets that were set aside (Ctrl+O)</source>
        <translation>Paniers mis de côté (Ctrl+O)</translation>
    </message>
    <message>
        <source>Before the * stands a number, such as 3*.</source>
        <translation>Avant l’étoile se met un nombre, par exemple 3*.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Rendu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Close it without counting (Ctrl+Enter)</source>
        <translation>Clôturer sans compter (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Clôtures</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Count the drawer first</source>
        <translation>Compter d’abord le tiroir</translation>
    </message>
    <message>
        <source>Count what is in the drawer, the float, to open it. Counting visitors needs none of this.</source>
        <translation>Comptez ce qu’il y a dans le tiroir, le fond de caisse, pour l’ouvrir. Compter les visiteurs n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Discount on the line (Ctrl+D)</source>
        <translation>Remise sur la ligne (Ctrl+D)</translation>
    </message>
    <message>
        <source>Discount on the whole ticket</source>
        <translation>Remise sur tout le ticket</translation>
    </message>
    <message>
        <source>Discount on the whole ticket (Ctrl+T)</source>
        <translation>Remise sur tout le ticket (Ctrl+T)</translation>
    </message>
    <message>
        <source>Discount on the whole: {0} · {1}</source>
        <translation>Remise sur le ticket&#xa0;: {0} · {1}</translation>
    </message>
    <message>
        <source>Discount on “{0}”</source>
        <translation>Remise sur «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>It is not sold, and cannot be taken up again. The till keeps a trace.</source>
        <translation>Il n’est pas vendu, et ne pourra plus être repris. La caisse en garde la trace.</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>Lignes du ticket</translation>
    </message>
    <message>
        <source>Link the sale to the visit in progress (Ctrl+L)</source>
        <translation>Lier la vente à la visite en cours (Ctrl+L)</translation>
    </message>
    <message>
        <source>Next sale (Enter)</source>
        <translation>Vente suivante (Entrée)</translation>
    </message>
    <message>
        <source>No article has a button here. Scan it, or type a part of its name.</source>
        <translation>Aucun article n’a de bouton ici. Scannez-le, ou tapez une partie de son nom.</translation>
    </message>
    <message>
        <source>No basket is set aside.</source>
        <translation>Aucun panier n’est mis de côté.</translation>
    </message>
    <message>
        <source>No visit today</source>
        <translation>Pas de visite</translation>
    </message>
    <message>
        <source>Nobody knows the code {0} yet</source>
        <translation>Personne ne connaît encore le code {0}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Note it (Enter)</source>
        <translation>Noter (Entrée)</translation>
    </message>
    <message>
        <source>Note that somebody asked for what is not here (Ctrl+N)</source>
        <translation>Noter que quelqu’un a demandé ce qui manque ici (Ctrl+N)</translation>
    </message>
    <message>
        <source>Noted: “{0}” was asked for.</source>
        <translation>Noté&#xa0;: on a demandé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing here is called “{0}”. Ctrl+N notes that it was asked for.</source>
        <translation>Rien ici ne s’appelle «&#xa0;{0}&#xa0;». Ctrl+N note qu’on l’a demandé.</translation>
    </message>
    <message>
        <source>Nothing is sold while the till is closed. Open the till first.</source>
        <translation>Rien ne se vend tant que la caisse est fermée. Ouvrez d’abord la caisse.</translation>
    </message>
    <message>
        <source>Nothing was sold here yet. Earlier receipts are under Tickets.</source>
        <translation>Rien n’a encore été vendu ici. Les tickets précédents sont sous Tickets.</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>Remise ticket</translation>
    </message>
    <message>
        <source>One less (-)</source>
        <translation>Un de moins (-)</translation>
    </message>
    <message>
        <source>One more (+)</source>
        <translation>Un de plus (+)</translation>
    </message>
    <message>
        <source>Open the till (Ctrl+Enter)</source>
        <translation>Ouvrir la caisse (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Divers…</translation>
    </message>
    <message>
        <source>Paid in cash with {0}</source>
        <translation>Payé en espèces avec {0}</translation>
    </message>
    <message>
        <source>Paid: {0}</source>
        <translation>Payé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Parts of the till</source>
        <translation>Parties de la caisse</translation>
    </message>
    <message>
        <source>Pay (Enter)</source>
        <translation>Payer (Entrée)</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prix d’une pièce</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Receipt (Ctrl+P)</source>
        <translation>Ticket (Ctrl+P)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the line (Delete)</source>
        <translation>Retirer la ligne (Suppr)</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Scan a code, or type a part of a name</source>
        <translation>Scannez un code, ou tapez une partie d’un nom</translation>
    </message>
    <message>
        <source>Scan or type · 3* for three</source>
        <translation>Scannez ou tapez · 3* pour 3</translation>
    </message>
    <message>
        <source>Sell an article without a card (Ctrl+I)</source>
        <translation>Vendre un article sans fiche (Ctrl+I)</translation>
    </message>
    <message>
        <source>Sell it (Enter)</source>
        <translation>Vendre (Entrée)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Set the basket aside (Ctrl+E)</source>
        <translation>Mettre le panier de côté (Ctrl+E)</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Sold at once; the head office completes it and links it to its product card.</source>
        <translation>Vendu tout de suite&#xa0;; le siège le complète et le relie à sa fiche article.</translation>
    </message>
    <message>
        <source>Still to pay: {0}</source>
        <translation>Reste&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Supplier, if it is known</source>
        <translation>Fournisseur, s’il est connu</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>Take the last one back (⌫)</source>
        <translation>Annuler le dernier (⌫)</translation>
    </message>
    <message>
        <source>Taken off: an amount, or a share such as 5 %; empty for nothing</source>
        <translation>À retirer&#xa0;: un montant, ou une part comme 5&#xa0;%&#xa0;; vide pour rien</translation>
    </message>
    <message>
        <source>The basket is abandoned.</source>
        <translation>Le panier est abandonné.</translation>
    </message>
    <message>
        <source>The basket is not paid. Close again to abandon it.</source>
        <translation>Le panier n’est pas réglé. Fermez encore une fois pour l’abandonner.</translation>
    </message>
    <message>
        <source>The law wants a receipt for this sale, asked for or not.</source>
        <translation>La loi demande un ticket pour cette vente, même si personne ne le réclame.</translation>
    </message>
    <message>
        <source>The refund is not recorded. Close again to leave without it.</source>
        <translation>Le remboursement n’est pas enregistré. Fermez encore une fois pour quitter sans lui.</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>La caisse est fermée</translation>
    </message>
    <message>
        <source>The till of {0} was not closed. Close it, then open today’s: what was sold that day stays with that day. Counting visitors goes on meanwhile.</source>
        <translation>La caisse du {0} n’a pas été clôturée. Clôturez-la, puis ouvrez celle d’aujourd’hui&#xa0;: ce qui a été vendu ce jour-là reste à ce jour-là. Pendant ce temps, on peut compter les visiteurs.</translation>
    </message>
    <message>
        <source>There is no article yet. The head office writes them in its catalogue, and they come with the next contact. Meanwhile “Other…” (Ctrl+I) sells an article without a card.</source>
        <translation>Il n’y a pas encore d’article. Le siège les écrit dans son catalogue, et ils arrivent au prochain échange. En attendant, «&#xa0;Divers…&#xa0;» (Ctrl+I) vend un article sans fiche.</translation>
    </message>
    <message>
        <source>There is nothing in the basket yet.</source>
        <translation>Le panier est encore vide.</translation>
    </message>
    <message>
        <source>There is something in the basket: pay it or remove it first.</source>
        <translation>Il y a quelque chose dans le panier&#xa0;: encaissez-le ou retirez-le d’abord.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket {0} is recorded</source>
        <translation>Le ticket {0} est enregistré</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>To pay: {0}</source>
        <translation>À payer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Training mode (Ctrl+M)</source>
        <translation>Mode d’essai (Ctrl+M)</translation>
    </message>
    <message>
        <source>Training mode (Ctrl+M): sales that count nowhere</source>
        <translation>Mode d’essai (Ctrl+M)&#xa0;: des ventes qui ne comptent nulle part</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Visit linked</source>
        <translation>Visite liée</translation>
    </message>
    <message>
        <source>Visit {0} · {1}</source>
        <translation>Visite {0} · {1}</translation>
    </message>
    <message>
        <source>Waiting: {0}</source>
        <translation>En attente&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What is counted or written at the till is not recorded. Close again to leave without it.</source>
        <translation>Ce qui est compté ou écrit à la caisse n’est pas enregistré. Fermez encore une fois pour quitter sans l’enregistrer.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Write the price of one.</source>
        <translation>Écrivez le prix d’une pièce.</translation>
    </message>
    <message>
        <source>{0} (given: {1})</source>
        <translation>{0} (donné&#xa0;: {1})</translation>
    </message>
    <message>
        <source>{0} is paid already. Take it back first (⌫), then leave.</source>
        <translation>{0} sont déjà réglés. Reprenez-les d’abord (⌫), puis quittez.</translation>
    </message>
    <message>
        <source>“{0}” has no price today</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de prix aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TillFacts</name>
    <message>
        <source>By VAT rate</source>
        <translation>Par taux de TVA</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>Par mode de règlement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Entry {0}</source>
        <translation>Écriture {0}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Perpetual refunds</source>
        <translation>Remboursements (perpétuel)</translation>
    </message>
    <message>
        <source>Perpetual total</source>
        <translation>Grand total perpétuel</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>Motif&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Receipts handed over</source>
        <translation>Tickets remis</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Taken back by {0}</source>
        <translation>Remboursé par {0}</translation>
    </message>
    <message>
        <source>Takes back {0}</source>
        <translation>Rembourse {0}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Without VAT: the organisation is exempt.</source>
        <translation>Sans TVA&#xa0;: l’organisme n’y est pas assujetti.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>pas compté</translation>
    </message>
    <message>
        <source>{0}: without VAT {1}, VAT {2}</source>
        <translation>{0}&#xa0;: HT {1}, TVA {2}</translation>
    </message>
</context>
<context>
    <name>TillSettings</name>
    <message>
        <source>Back to the settings (Esc)</source>
        <translation>Retour aux réglages (Échap)</translation>
    </message>
</context>
<context>
    <name>TillWords</name>
    <message>
        <source>At the closing</source>
        <translation>À la clôture</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte bancaire</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Holiday voucher</source>
        <translation>Chèque-vacances</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Mises</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>Portées à la banque</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>TillWordsShort</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
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
    <name>TurnoverChart</name>
    <message>
        <source>In euros, VAT included; refunds are subtracted</source>
        <translation>En euros TTC&#xa0;; les remboursements sont déduits</translation>
    </message>
    <message>
        <source>Nothing was sold in {year}.</source>
        <translation>Rien n’a été vendu en {year}.</translation>
    </message>
    <message>
        <source>Turnover by month and office</source>
        <translation>Chiffre d’affaires par mois et par bureau</translation>
    </message>
</context>
<context>
    <name>VatSection</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, such as books</source>
        <translation>Code, par exemple livres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>New VAT code</source>
        <translation>Nouveau code de TVA</translation>
    </message>
    <message>
        <source>New rate (Enter)</source>
        <translation>Nouveau taux (Entrée)</translation>
    </message>
    <message>
        <source>No rate.</source>
        <translation>Aucun taux.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rate, in %</source>
        <translation>Taux, en&#xa0;%</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What was sold before that day keeps its rate, on receipts and in closings.</source>
        <translation>Ce qui a été vendu avant ce jour garde son taux, sur les tickets et dans les clôtures.</translation>
    </message>
    <message>
        <source>Write the rate.</source>
        <translation>Écrivez le taux.</translation>
    </message>
    <message>
        <source>decided by the head office</source>
        <translation>décidé par le siège</translation>
    </message>
    <message>
        <source>usual in France</source>
        <translation>usuel en France</translation>
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
    <name>WeightChips</name>
    <message>
        <source>&amp;Minor</source>
        <translation>Mine&amp;ure</translation>
    </message>
    <message>
        <source>M&amp;ajor</source>
        <translation>M&amp;ajeure</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Something is typed here and not saved. Close again to leave without it.</source>
        <translation>Une saisie n’est pas enregistrée ici. Fermez encore une fois pour quitter sans elle.</translation>
    </message>
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
    <name>YearCard</name>
    <message>
        <source>A year of the till</source>
        <translation>Une année de caisse</translation>
    </message>
    <message>
        <source>Archive the year</source>
        <translation>Archiver l’année</translation>
    </message>
    <message>
        <source>Entries for the accountant</source>
        <translation>Écritures pour le comptable</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The law wants a year archived in an open format. The archive is signed; anybody can verify it with bitdesk, without this computer. Keep it on two keys for six years.</source>
        <translation>La loi veut chaque année archivée dans un format ouvert. L’archive est signée&#xa0;; chacun peut la vérifier avec bitdesk, sans cet ordinateur. Gardez-la sur deux clés pendant six ans.</translation>
    </message>
    <message>
        <source>Tickets that no closing holds yet: {count}.</source>
        <translation>Tickets qui ne sont encore dans aucune clôture&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Verify an archive…</source>
        <translation>Vérifier une archive…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>{file} holds: {organisation}, {year}, {tickets} tickets, {closings} closings. Key: {key}</source>
        <translation>{file} est intègre&#xa0;: {organisation}, {year}, {tickets} tickets, {closings} clôtures. Clé&#xa0;: {key}</translation>
    </message>
    <message>
        <source>{file}: {entries} entries, each balanced.</source>
        <translation>{file}&#xa0;: {entries} écritures, chacune équilibrée.</translation>
    </message>
    <message>
        <source>{file}: {tickets} tickets and {closings} closings, verified.</source>
        <translation>{file}&#xa0;: {tickets} tickets et {closings} clôtures, vérifiés.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
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
        <source> [y/N]</source>
        <translation> [o/N]</translation>
    </message>
    <message>
        <source>%(prog)s, version %(version)s</source>
        <translation>%(prog)s, version %(version)s</translation>
    </message>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(Vouliez-vous dire l’une de ces options&#xa0;: {possibilities}&#xa0;?)</translation>
    </message>
    <message>
        <source>--phone and --subject are those of a call that was --missed.</source>
        <translation>--phone et --subject vont avec un appel manqué (--missed).</translation>
    </message>
    <message>
        <source>00-contents</source>
        <translation>00-sommaire</translation>
    </message>
    <message>
        <source>1 branch since {day} ({entries} entries): this desk&apos;s file was restored or copied.</source>
        <translation>1&#xa0;branche depuis le {day} (écritures&#xa0;: {entries})&#xa0;: son fichier a été restauré ou copié.</translation>
    </message>
    <message>
        <source>1 complaint</source>
        <translation>1 réclamation</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 negative remark</source>
        <translation>1 remarque négative</translation>
    </message>
    <message>
        <source>1 negative review</source>
        <translation>1 avis négatif</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 suggestion</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95&#xa0;% de</translation>
    </message>
    <message>
        <source>95 %: the mean plus or minus t · s / √n (Student’s t for n − 1), cut at the ends of the scale. It tells how far chance may have moved the mean, not whether those who answered are like the others.</source>
        <translation>95&#xa0;%&#xa0;: la moyenne plus ou moins t · s / √n (t de Student à n − 1 degrés de liberté), coupée aux bouts de l’échelle. Cela dit de combien le hasard a pu déplacer la moyenne, pas si ceux qui ont répondu ressemblent aux autres.</translation>
    </message>
    <message>
        <source>A book&apos;s fixed price; its price by default.</source>
        <translation>Le prix unique d’un livre&#xa0;; son prix par défaut.</translation>
    </message>
    <message>
        <source>A category of the shop.</source>
        <translation>Une catégorie de la boutique.</translation>
    </message>
    <message>
        <source>A classification in category II asks for {second} days a year over all offices, in category I for {first}.</source>
        <translation>Un classement en catégorie II demande {second} jours par an, tous bureaux confondus&#xa0;; en catégorie I, {first}.</translation>
    </message>
    <message>
        <source>A closed day.</source>
        <translation>Un jour fermé.</translation>
    </message>
    <message>
        <source>A coin or a note and how many: 20:3, 0.50:12; may be repeated.</source>
        <translation>Une pièce ou un billet et son nombre&#xa0;: 20:3, 0,50:12&#xa0;; peut être répété.</translation>
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
        <source>A depositor&apos;s statement: pieces, what is owed and what was paid.</source>
        <translation>Le relevé d’un déposant&#xa0;: les articles, ce qui est dû et ce qui a été payé.</translation>
    </message>
    <message>
        <source>A desk, named PDM/Accueil, or PDM where the office has one.</source>
        <translation>Un poste, nommé PDM/Accueil, ou PDM si le bureau n’en a qu’un.</translation>
    </message>
    <message>
        <source>A line at the foot of each receipt.</source>
        <translation>Une ligne au pied de chaque ticket.</translation>
    </message>
    <message>
        <source>A line by its place on the ticket, and how many pieces; all that is left by default.</source>
        <translation>Une ligne par sa place sur le ticket, et combien de pièces&#xa0;; par défaut tout ce qui reste.</translation>
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
        <source>A product, by its code or its barcode.</source>
        <translation>Un article, par son code ou son code-barres.</translation>
    </message>
    <message>
        <source>A question is answered twice. Give each answer once.</source>
        <translation>Une question reçoit deux réponses. Donnez chaque réponse une fois.</translation>
    </message>
    <message>
        <source>A receipt is printed, asked for or not.</source>
        <translation>Un ticket est imprimé, demandé ou non.</translation>
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
        <source>A short code: IGN.</source>
        <translation>Un code court&#xa0;: IGN.</translation>
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
        <source>A short code: maps.</source>
        <translation>Un code court&#xa0;: cartes.</translation>
    </message>
    <message>
        <source>A supplier.</source>
        <translation>Un fournisseur.</translation>
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
        <source>Account of {name}</source>
        <translation>Compte&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Add a category: a shelf of the shop.</source>
        <translation>Ajouter une catégorie&#xa0;: un rayon de la boutique.</translation>
    </message>
    <message>
        <source>Add a counselor.</source>
        <translation>Ajoute un conseiller.</translation>
    </message>
    <message>
        <source>Add a depositor&apos;s terms from a day on.</source>
        <translation>Ajouter les conditions d’un déposant à partir d’un jour.</translation>
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
        <source>Add a product.</source>
        <translation>Ajouter un article.</translation>
    </message>
    <message>
        <source>Add a supplier.</source>
        <translation>Ajouter un fournisseur.</translation>
    </message>
    <message>
        <source>Add an office.</source>
        <translation>Ajoute un bureau.</translation>
    </message>
    <message>
        <source>Add and change products from a CSV or XLSX file; an empty cell changes nothing.</source>
        <translation>Ajouter et modifier des articles depuis un fichier CSV ou XLSX&#xa0;; une cellule vide ne change rien.</translation>
    </message>
    <message>
        <source>Add something that visitors ask about.</source>
        <translation>Ajoute un sujet de demande.</translation>
    </message>
    <message>
        <source>Add the categories that a tourist office&apos;s shop usually has.</source>
        <translation>Ajouter les catégories habituelles d’une boutique d’office de tourisme.</translation>
    </message>
    <message>
        <source>Add the planned opening hours of an office for a season.</source>
        <translation>Ajoute les horaires prévus d’un bureau pour une saison.</translation>
    </message>
    <message>
        <source>Add the price of a product from a day on; the days before keep theirs.</source>
        <translation>Ajouter le prix d’un article à partir d’un jour&#xa0;; les jours d’avant gardent le leur.</translation>
    </message>
    <message>
        <source>Add what a VAT code means from a day on.</source>
        <translation>Ajouter ce que signifie un code de TVA à partir d’un jour.</translation>
    </message>
    <message>
        <source>Add what every desk receives.</source>
        <translation>Ajoute ce que tous les postes reçoivent.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
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
        <source>Address on the web</source>
        <translation>Adresse sur le web</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Agenda of the quality group</source>
        <translation>Ordre du jour du groupe qualité</translation>
    </message>
    <message>
        <source>All offices together, each day once</source>
        <translation>Tous bureaux confondus, chaque jour compté une fois</translation>
    </message>
    <message>
        <source>All ratings together, in percent</source>
        <translation>Toutes les notes ensemble, en pour cent</translation>
    </message>
    <message>
        <source>All ratings together: each visitor’s mean, 0 % for the lowest rating and 100 % for the highest.</source>
        <translation>Toutes les notes ensemble&#xa0;: la moyenne de chaque visiteur, 0&#xa0;% pour la note la plus basse et 100&#xa0;% pour la plus haute.</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>All ticked</source>
        <translation>Tout coché</translation>
    </message>
    <message>
        <source>Also what is retired.</source>
        <translation>Aussi ce qui est retiré.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An answer: welcome=5; several choices with commas between them; may be repeated.</source>
        <translation>Une réponse&#xa0;: welcome=5&#xa0;; plusieurs choix, séparés par des virgules&#xa0;; peut se répéter.</translation>
    </message>
    <message>
        <source>An article and how many of it are there, 0 for none; may be repeated.</source>
        <translation>Un article et combien il y en a, 0 pour aucun&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>An article by its barcode or its code, and how many; may be repeated.</source>
        <translation>Un article par son code-barres ou son code, et combien&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>An empty name is no place. Give the name of a file or of a folder.</source>
        <translation>Un nom vide ne désigne rien. Donnez le nom d’un fichier ou d’un dossier.</translation>
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
        <source>Answer given</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation>Réponse ou raison</translation>
    </message>
    <message>
        <source>Answer to a review</source>
        <translation>Réponse à un avis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Answered questionnaire</source>
        <translation>Questionnaire rempli</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Anything to remember, such as who takes them along.</source>
        <translation>Ce qu’il faut retenir, par exemple qui les emporte.</translation>
    </message>
    <message>
        <source>Anything to remember.</source>
        <translation>Ce qu’il faut retenir.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Avril</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Archived and verified: {path} ({tickets} tickets, {closings} closings).</source>
        <translation>Archivé et vérifié&#xa0;: {path} ({tickets} tickets, {closings} clôtures).</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Arrived late</source>
        <translation>Arrivés en retard</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>As of the end of a day; today if it is not said.</source>
        <translation>À la fin d’un jour&#xa0;; aujourd’hui si rien n’est dit.</translation>
    </message>
    <message>
        <source>Ask about what was recorded.</source>
        <translation>Interroge ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Assortment</source>
        <translation>Assortiment</translation>
    </message>
    <message>
        <source>At selling price</source>
        <translation>Au prix de vente</translation>
    </message>
    <message>
        <source>At the head office: whose enquiry it is.</source>
        <translation>Au siège&#xa0;: pour quel bureau est la demande.</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Août</translation>
    </message>
    <message>
        <source>Average basket: {amount}.</source>
        <translation>Panier moyen&#xa0;: {amount}.</translation>
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
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Basket set aside</source>
        <translation>Panier en attente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Commencé le</translation>
    </message>
    <message>
        <source>Below zero under “Lost or given”: so many more were found, in a count or by receiving twice.</source>
        <translation>Sous zéro dans «&#xa0;Perdu ou donné&#xa0;»&#xa0;: autant de plus ont été trouvés, lors d’un inventaire ou par une double réception.</translation>
    </message>
    <message>
        <source>Best sellers {period}</source>
        <translation>Meilleures ventes {period}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Bring back what was retired.</source>
        <translation>Remet en service ce qui a été retiré.</translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>Brochure</translation>
    </message>
    <message>
        <source>Brochures</source>
        <translation>Brochures</translation>
    </message>
    <message>
        <source>Brochures sent: {count}.</source>
        <translation>Brochures envoyées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Remis en service&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>Button on the till</source>
        <translation>Bouton de caisse</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By VAT rate</source>
        <translation>Par taux de TVA</translation>
    </message>
    <message>
        <source>By criterion</source>
        <translation>Par critère</translation>
    </message>
    <message>
        <source>By payment</source>
        <translation>Par règlement</translation>
    </message>
    <message>
        <source>By what.</source>
        <translation>Selon quoi.</translation>
    </message>
    <message>
        <source>By which day; today if it is not said.</source>
        <translation>À quelle date&#xa0;; aujourd’hui si rien n’est dit.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Call to give back</source>
        <translation>Rappel à faire</translation>
    </message>
    <message>
        <source>Called back: it is in the stock of {office} again.</source>
        <translation>Rappelé&#xa0;: c’est de nouveau dans le stock de {office}.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Appels pris</translation>
    </message>
    <message>
        <source>Calls missed</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>Came with others</source>
        <translation>Venus avec d’autres</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte bancaire</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Espèces comptées</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>Espèces attendues</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrée d’espèces</translation>
    </message>
    <message>
        <source>Cash movement</source>
        <translation>Mouvement d’espèces</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sortie d’espèces</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Certificate of erasure of personal data</source>
        <translation>Attestation d’effacement de données personnelles</translation>
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
        <source>Change a product&apos;s card; its code stays. Prices are added.</source>
        <translation>Modifier la fiche d’un article&#xa0;; son code reste. Les prix s’ajoutent.</translation>
    </message>
    <message>
        <source>Change a supplier; their code stays. Terms are added.</source>
        <translation>Modifier un fournisseur&#xa0;; son code reste. Les conditions s’ajoutent.</translation>
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
        <source>Change the words or the colour of a category, or its place; its code stays.</source>
        <translation>Modifier les mots ou la couleur d’une catégorie, ou son rang&#xa0;; son code reste.</translation>
    </message>
    <message>
        <source>Change what every desk receives; what is not said stays as it is.</source>
        <translation>Modifie ce que tous les postes reçoivent&#xa0;; ce qui n’est pas dit reste tel quel.</translation>
    </message>
    <message>
        <source>Change what the organisation is as a shop; what is not said stays, empty for none.</source>
        <translation>Modifier ce que l’organisme est comme boutique&#xa0;; ce qui n’est pas dit reste, vide pour rien.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Modifié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Check of a review site</source>
        <translation>Contrôle d’un site d’avis</translation>
    </message>
    <message>
        <source>Check of effect</source>
        <translation>Contrôle d’effet</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices {year}</source>
        <translation>Choix {year}</translation>
    </message>
    <message>
        <source>Choose an account: sales=706000; also of one rate of VAT: sales_550=707055. Empty: the usual one.</source>
        <translation>Choisir un compte&#xa0;: sales=706000&#xa0;; aussi pour un seul taux de TVA&#xa0;: sales_550=707055. Vide&#xa0;: le compte courant.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Close a month, such as 2026-07; the first that is not closed by default.</source>
        <translation>Clôturer un mois, par exemple 2026-07&#xa0;; par défaut le premier qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Close a year and its months; the first that is not closed by default.</source>
        <translation>Clôturer une année et ses mois&#xa0;; par défaut la première qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Close an office, or every office, on a day or for some days.</source>
        <translation>Ferme un bureau, ou tous, un jour ou plusieurs.</translation>
    </message>
    <message>
        <source>Close the session that is open: count the drawer first, without looking at the totals.</source>
        <translation>Clôturer la session ouverte&#xa0;: comptez d’abord le tiroir, sans regarder les totaux.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Jour fermé</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>Clos le {day}</translation>
    </message>
    <message>
        <source>Closed {moment}</source>
        <translation>Clôturée le {moment}</translation>
    </message>
    <message>
        <source>Closing (Z) {number}</source>
        <translation>Clôture (Z) {number}</translation>
    </message>
    <message>
        <source>Closing of a till</source>
        <translation>Clôture de caisse</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Clôtures</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coins and notes</source>
        <translation>Pièces et billets</translation>
    </message>
    <message>
        <source>Collect the evidence of a year in a folder: syntheses, registers, checks and dates as PDF and XLSX, with a table of contents by criterion.</source>
        <translation>Réunir les preuves d’une année dans un dossier&#xa0;: synthèses, registres, consultations et dates en PDF et XLSX, avec un sommaire par critère.</translation>
    </message>
    <message>
        <source>Collected on {day}, from what the desks had sent.</source>
        <translation>Réuni le {day}, d’après ce que les postes avaient envoyé.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {names}.</source>
        <translation>Colonnes sans signification ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comments {year}</source>
        <translation>Commentaires {year}</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Commission, %</source>
        <translation>Commission,&#xa0;%</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Company or association</source>
        <translation>Société ou association</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Complaints {year}</source>
        <translation>Réclamations {year}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Dépôt-vente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Fiche de contact</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Copied and verified: {path} ({entries} entries).</source>
        <translation>Copié et vérifié&#xa0;: {path} ({entries} écritures).</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
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
        <source>Corrective action</source>
        <translation>Action corrective</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Actions correctives</translation>
    </message>
    <message>
        <source>Corrective actions that are late</source>
        <translation>Actions correctives en retard</translation>
    </message>
    <message>
        <source>Corrective actions under way</source>
        <translation>Actions correctives en cours</translation>
    </message>
    <message>
        <source>Corrective actions {year}</source>
        <translation>Actions correctives {year}</translation>
    </message>
    <message>
        <source>Corrects the count</source>
        <translation>Corrige le comptage</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Cost without VAT</source>
        <translation>Coût HT</translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Counselor: {code}</source>
        <translation>Conseiller&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Count a call that was answered, or note one that was missed.</source>
        <translation>Compter un appel pris, ou noter un appel manqué.</translation>
    </message>
    <message>
        <source>Count a party: recorded, durably, when the command ends.</source>
        <translation>Compte un groupe&#xa0;: enregistré durablement quand la commande se termine.</translation>
    </message>
    <message>
        <source>Count of the drawer</source>
        <translation>Comptage du tiroir</translation>
    </message>
    <message>
        <source>Count products: each level becomes what is there.</source>
        <translation>Inventorier des articles&#xa0;: chaque niveau devient ce qu’il y a.</translation>
    </message>
    <message>
        <source>Count the drawer, at any moment of a session.</source>
        <translation>Compter le tiroir, à tout moment d’une session.</translation>
    </message>
    <message>
        <source>Count the visitors of a tourist office. Without a command the window opens.</source>
        <translation>Compte les visiteurs d’un office de tourisme. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Compté à</translation>
    </message>
    <message>
        <source>Counted {counted} where {expected} were expected.</source>
        <translation>Compté {counted} pour {expected} attendus.</translation>
    </message>
    <message>
        <source>Counted: {counted}. Difference: {difference}.</source>
        <translation>Compté&#xa0;: {counted}. Écart&#xa0;: {difference}.</translation>
    </message>
    <message>
        <source>Counting visitors, selling and listening</source>
        <translation>Comptage des visiteurs, ventes et écoute</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Data held for</source>
        <translation>Données détenues pour</translation>
    </message>
    <message>
        <source>Date and signature of the person in charge</source>
        <translation>Date et signature du responsable</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days of opening</source>
        <translation>Jours d’ouverture</translation>
    </message>
    <message>
        <source>Days of opening {year}</source>
        <translation>Jours d’ouverture {year}</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>Jours ouverte</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Décembre</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Livré le</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Deposit at the bank</source>
        <translation>Dépôt en banque</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Depositor</source>
        <translation>Déposant</translation>
    </message>
    <message>
        <source>Depositors on {day}</source>
        <translation>Déposants au {day}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>Vouliez-vous dire {possibility}&#xa0;?</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Displeased</source>
        <translation>Mécontents</translation>
    </message>
    <message>
        <source>Distant enquiries</source>
        <translation>Demandes à distance</translation>
    </message>
    <message>
        <source>Do not ask again.</source>
        <translation>Ne pas redemander.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Dessin des pages</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À échéance</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Effects to check</source>
        <translation>Effets à vérifier</translation>
    </message>
    <message>
        <source>Emptied or redacted</source>
        <translation>Vidé ou caviardé</translation>
    </message>
    <message>
        <source>End the count that goes on.</source>
        <translation>Terminer l’inventaire en cours.</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminé à</translation>
    </message>
    <message>
        <source>Enquiries from afar by month</source>
        <translation>Demandes à distance par mois</translation>
    </message>
    <message>
        <source>Enquiries from afar by origin</source>
        <translation>Demandes à distance par provenance</translation>
    </message>
    <message>
        <source>Enquiries from afar by topic</source>
        <translation>Demandes à distance par thème</translation>
    </message>
    <message>
        <source>Enquiries whose reply is late</source>
        <translation>Demandes à distance dont la réponse est en retard</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Entries of the journal emptied</source>
        <translation>Écritures du journal vidées</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Erase people for good, at every desk: PERSON is a reference, an e-mail address or a name. An e-mail address means every contact that has it.</source>
        <translation>Effacer des personnes définitivement, sur chaque poste&#xa0;: PERSON est une référence, une adresse de courriel ou un nom. Une adresse de courriel désigne tous les contacts qui l’ont.</translation>
    </message>
    <message>
        <source>Erase {names} for good, at every desk?</source>
        <translation>Effacer définitivement {names}, sur chaque poste&#xa0;?</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Erased for good. People: {people}. Rows: {rows}.</source>
        <translation>Effacement définitif. Personnes&#xa0;: {people}. Lignes&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Effacé le</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Erreur&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Event at the till</source>
        <translation>Événement de caisse</translation>
    </message>
    <message>
        <source>Every desk that was in contact has erased it, too.</source>
        <translation>Chaque poste qui a été en contact l’a effacé aussi.</translation>
    </message>
    <message>
        <source>Every ticket of a year or of some days, by till and number.</source>
        <translation>Chaque ticket d’une année ou de quelques jours, par caisse et par numéro.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Evidence of {year}</source>
        <translation>Preuves de {year}</translation>
    </message>
    <message>
        <source>Exchange with the head office through the mailbox.</source>
        <translation>Échange avec le siège par le dossier d’échange.</translation>
    </message>
    <message>
        <source>Exempt from VAT</source>
        <translation>Exonéré de TVA</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Expliqué par</translation>
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
        <source>Filled in</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Find somebody by name, e-mail or telephone, and the texts that name them.</source>
        <translation>Trouver quelqu’un par nom, courriel ou téléphone, et les textes qui le nomment.</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>Terminé à</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Terminé le</translation>
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
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Foot of the receipt</source>
        <translation>Bas du ticket</translation>
    </message>
    <message>
        <source>For every office.</source>
        <translation>Pour tous les bureaux.</translation>
    </message>
    <message>
        <source>For how many days it is to last.</source>
        <translation>Pour combien de jours.</translation>
    </message>
    <message>
        <source>For which office; else for the desk&apos;s own.</source>
        <translation>Pour quel bureau&#xa0;; à défaut, celui du poste.</translation>
    </message>
    <message>
        <source>Found for “{text}”</source>
        <translation>Trouvé pour «&#xa0;{text}&#xa0;»</translation>
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
        <source>From another office</source>
        <translation>D’un autre bureau</translation>
    </message>
    <message>
        <source>From office</source>
        <translation>Du bureau</translation>
    </message>
    <message>
        <source>From or to one office only.</source>
        <translation>De ou vers un seul bureau.</translation>
    </message>
    <message>
        <source>From the office</source>
        <translation>Du bureau</translation>
    </message>
    <message>
        <source>Further days outside the offices only (markets, festivals)</source>
        <translation>Autres jours, hors des bureaux seulement (marchés, festivals)</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
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
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Half within (working minutes)</source>
        <translation>La moitié en (minutes ouvrées)</translation>
    </message>
    <message>
        <source>Hand over the receipt of a ticket: every one after the first is a duplicate.</source>
        <translation>Remettre le ticket d’une vente&#xa0;: chaque exemplaire après le premier est un duplicata.</translation>
    </message>
    <message>
        <source>Handed out this year</source>
        <translation>Remises cette année</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Empreinte de l’écriture</translation>
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
        <source>Held on</source>
        <translation>Tenue le</translation>
    </message>
    <message>
        <source>Holiday vouchers</source>
        <translation>Chèques-vacances</translation>
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
        <source>Hours open</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Hours without anybody</source>
        <translation>Heures sans personne</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>How a remark sounds.</source>
        <translation>Le ton de la remarque.</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Comment c’est arrivé</translation>
    </message>
    <message>
        <source>How it came.</source>
        <translation>Comment elle est arrivée.</translation>
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
        <source>How it is handed back; in cash by default.</source>
        <translation>Comment c’est rendu&#xa0;; par défaut en espèces.</translation>
    </message>
    <message>
        <source>How it is paid: cash, card, cheque, holiday_voucher or transfer; cash above the total gives change.</source>
        <translation>Comment c’est réglé&#xa0;: cash, card, cheque, holiday_voucher ou transfer&#xa0;; les espèces au-delà du total rendent la monnaie.</translation>
    </message>
    <message>
        <source>How it is written: a table to read, or data for another program.</source>
        <translation>La forme&#xa0;: un tableau à lire, ou des données pour un autre programme.</translation>
    </message>
    <message>
        <source>How it was paid.</source>
        <translation>Comment c’est payé.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Combien au plus.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import the other rows where some are refused.</source>
        <translation>Importer les autres lignes quand certaines sont refusées.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>Importé à</translation>
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
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>In which language to answer: fr, en, de…</source>
        <translation>Dans quelle langue répondre&#xa0;: fr, en, de…</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Écrits</translation>
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
        <source>It became</source>
        <translation>Devenue</translation>
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
        <source>It has a button on the till.</source>
        <translation>Il a un bouton à la caisse.</translation>
    </message>
    <message>
        <source>It is meant that this is more than what is owed.</source>
        <translation>C’est voulu&#xa0;: plus que ce qui est dû.</translation>
    </message>
    <message>
        <source>It is passed on within days.</source>
        <translation>Elle est à transmettre sous quelques jours.</translation>
    </message>
    <message>
        <source>It is the last party counted today that buys.</source>
        <translation>C’est le dernier groupe compté aujourd’hui qui achète.</translation>
    </message>
    <message>
        <source>It owes no VAT.</source>
        <translation>Il ne doit pas de TVA.</translation>
    </message>
    <message>
        <source>It sounds</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>It stays its supplier&apos;s until it is sold.</source>
        <translation>Il reste à son fournisseur jusqu’à ce qu’il soit vendu.</translation>
    </message>
    <message>
        <source>It waits for the season&apos;s end.</source>
        <translation>Elle attend la fin de la saison.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Item of a checklist</source>
        <translation>Point d’une liste de contrôle</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Its SIRET number.</source>
        <translation>Son numéro SIRET.</translation>
    </message>
    <message>
        <source>Its VAT code.</source>
        <translation>Son code de TVA.</translation>
    </message>
    <message>
        <source>Its VAT number.</source>
        <translation>Son numéro de TVA.</translation>
    </message>
    <message>
        <source>Its address on receipts.</source>
        <translation>Son adresse sur les tickets.</translation>
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
        <source>Its barcode or ISBN.</source>
        <translation>Son code-barres ou ISBN.</translation>
    </message>
    <message>
        <source>Its barcode or ISBN; empty for none.</source>
        <translation>Son code-barres ou ISBN&#xa0;; vide pour aucun.</translation>
    </message>
    <message>
        <source>Its category.</source>
        <translation>Sa catégorie.</translation>
    </message>
    <message>
        <source>Its category; empty for none.</source>
        <translation>Sa catégorie&#xa0;; vide pour aucune.</translation>
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
        <source>Its place among the categories: 1 is the first.</source>
        <translation>Son rang parmi les catégories&#xa0;: 1 est le premier.</translation>
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
        <source>Its supplier.</source>
        <translation>Son fournisseur.</translation>
    </message>
    <message>
        <source>Its supplier; empty for none.</source>
        <translation>Son fournisseur&#xa0;; vide pour aucun.</translation>
    </message>
    <message>
        <source>Its version; the latest if not said.</source>
        <translation>Sa version&#xa0;; la dernière si rien n’est dit.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Janvier</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Écriture du journal</translation>
    </message>
    <message>
        <source>Journal entry {number}</source>
        <translation>Écriture du journal {number}</translation>
    </message>
    <message>
        <source>Journal of sales {period}</source>
        <translation>Journal des ventes {period}</translation>
    </message>
    <message>
        <source>Journal of {desk}: entry {number} does not hold: {reason}.</source>
        <translation>Journal de {desk}&#xa0;: l’écriture {number} n’est pas intacte&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Journals known</source>
        <translation>Journaux connus</translation>
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
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
    <message>
        <source>Key of the archives</source>
        <translation>Clé des archives</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Label or classification</source>
        <translation>Label ou classement</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels that are gone from the first sheet.</source>
        <translation>Étiquettes déjà utilisées sur la première planche.</translation>
    </message>
    <message>
        <source>Labels with barcodes, as a PDF.</source>
        <translation>Des étiquettes à code-barres, en PDF.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Dernière le</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>Dernière vente</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Leave the texts that name them as they are.</source>
        <translation>Laisser tels quels les textes qui les nomment.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Left the stock of {office}: one piece.</source>
        <translation>Sorti du stock de {office}&#xa0;: une pièce.</translation>
    </message>
    <message>
        <source>Left the stock of {office}: {pieces} pieces.</source>
        <translation>Sorti du stock de {office}&#xa0;: {pieces} pièces.</translation>
    </message>
    <message>
        <source>Left without an answer</source>
        <translation>Laissés sans réponse</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Liaison note</source>
        <translation>Note de liaison</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line of a sale</source>
        <translation>Ligne de vente</translation>
    </message>
    <message>
        <source>Line of a stock count</source>
        <translation>Ligne d’inventaire</translation>
    </message>
    <message>
        <source>Line of a transfer</source>
        <translation>Ligne de transfert</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Link of a quick item</source>
        <translation>Rattachement d’un article libre</translation>
    </message>
    <message>
        <source>List closings, the last first.</source>
        <translation>Lister les clôtures, la dernière d’abord.</translation>
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
        <source>List tickets, the last first.</source>
        <translation>Lister les tickets, le dernier d’abord.</translation>
    </message>
    <message>
        <source>List what the head office has decided, and which desks have not received it.</source>
        <translation>Liste ce que le siège a décidé, et les postes qui ne l’ont pas encore reçu.</translation>
    </message>
    <message>
        <source>List whose personal data is to be erased: who asked, and whose time is over.</source>
        <translation>Lister les personnes à effacer&#xa0;: qui l’a demandé, et dont la durée est échue.</translation>
    </message>
    <message>
        <source>Listening by theme, {year}</source>
        <translation>Écoute par thème, {year}</translation>
    </message>
    <message>
        <source>Listening, {year}</source>
        <translation>Écoute, {year}</translation>
    </message>
    <message>
        <source>Look through the visits, and correct an antenna&apos;s.</source>
        <translation>Parcourt les visites, et corrige celles d’une antenne.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Lost or given</source>
        <translation>Perdu ou donné</translation>
    </message>
    <message>
        <source>MISSED</source>
        <translation>MANQUÉE</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Fait à</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Établi le {day}</translation>
    </message>
    <message>
        <source>Major suggestions that are late</source>
        <translation>Suggestions importantes en retard</translation>
    </message>
    <message>
        <source>Major suggestions to pass on</source>
        <translation>Suggestions majeures à transmettre</translation>
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
        <source>Make up for what other desks sent late.</source>
        <translation>Compenser ce que d’autres postes ont envoyé en retard.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Mars</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin without VAT, of what has a known cost: {amount}.</source>
        <translation>Marge HT, sur ce dont le coût est connu&#xa0;: {amount}.</translation>
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
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean of 5</source>
        <translation>Moyenne sur 5</translation>
    </message>
    <message>
        <source>Mean of 5 by month: {months}.</source>
        <translation>Moyenne sur 5 par mois&#xa0;: {months}.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meeting of the quality group</source>
        <translation>Réunion du groupe qualité</translation>
    </message>
    <message>
        <source>Meeting of two branches</source>
        <translation>Rencontre de deux branches</translation>
    </message>
    <message>
        <source>Meetings of the quality group</source>
        <translation>Réunions du groupe qualité</translation>
    </message>
    <message>
        <source>Meetings of the quality group {year}</source>
        <translation>Réunions du groupe qualité {year}</translation>
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
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Minutes closed on</source>
        <translation>Compte rendu clos le</translation>
    </message>
    <message>
        <source>Minutes of the quality group</source>
        <translation>Compte rendu du groupe qualité</translation>
    </message>
    <message>
        <source>Minutes of {day}</source>
        <translation>Compte rendu du {day}</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
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
        <source>Monthly closing {number}</source>
        <translation>Clôture mensuelle {number}</translation>
    </message>
    <message>
        <source>More have arrived than were sent, and that is right.</source>
        <translation>Il en est arrivé plus qu’envoyé, et c’est exact.</translation>
    </message>
    <message>
        <source>More of it is still to come.</source>
        <translation>Le reste est encore à venir.</translation>
    </message>
    <message>
        <source>Most of all they were about: {themes}.</source>
        <translation>Thèmes les plus cités&#xa0;: {themes}.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Movement of a brochure</source>
        <translation>Mouvement d’une brochure</translation>
    </message>
    <message>
        <source>Movements of the stock</source>
        <translation>Mouvements du stock</translation>
    </message>
    <message>
        <source>Movements that were made up for: {count}.</source>
        <translation>Mouvements compensés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Named by no criterion yet</source>
        <translation>Nommé par aucun critère encore</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutres</translation>
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
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}. As they are: {same}. Refused: {refused}.</source>
        <translation>Nouveaux&#xa0;: {added}. Modifiés&#xa0;: {changed}. Inchangés&#xa0;: {same}. Refusés&#xa0;: {refused}.</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Neuf sur dix en</translation>
    </message>
    <message>
        <source>No contact has this name.</source>
        <translation>Aucun contact ne porte ce nom.</translation>
    </message>
    <message>
        <source>No display: the pages are drawn in {folder}</source>
        <translation>Pas d’écran&#xa0;: les pages sont dessinées dans {folder}</translation>
    </message>
    <message>
        <source>No remark was written down between {first} and {last}.</source>
        <translation>Aucune remarque n’a été notée entre le {first} et le {last}.</translation>
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
        <source>No text names them.</source>
        <translation>Aucun texte ne les nomme.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Personne n’a répondu.</translation>
    </message>
    <message>
        <source>Nobody is due.</source>
        <translation>Personne n’est à effacer.</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Pas encore clos</translation>
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
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Rien de coché</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Note of the liaison book</source>
        <translation>Note du cahier de liaison</translation>
    </message>
    <message>
        <source>Note read</source>
        <translation>Note lue</translation>
    </message>
    <message>
        <source>Note that a visitor asked for something that the shop lacks.</source>
        <translation>Noter qu’un visiteur a demandé ce que la boutique n’a pas.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noté.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Rien n’est retenu.</translation>
    </message>
    <message>
        <source>Nothing says what was asked: give a --subject, who asks, where they come from, or a --topic.</source>
        <translation>Rien ne dit ce qui est demandé&#xa0;: donnez un --subject, qui demande, d’où, ou un --topic.</translation>
    </message>
    <message>
        <source>Nothing was imported: correct the rows that are refused, or leave them out with --skip-refused.</source>
        <translation>Rien n’a été importé&#xa0;: corrigez les lignes refusées, ou écartez-les avec --skip-refused.</translation>
    </message>
    <message>
        <source>Nothing was recorded: this was a trial.</source>
        <translation>Rien n’a été enregistré&#xa0;: c’était un essai.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Novembre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of refunds</source>
        <translation>Nombre de remboursements</translation>
    </message>
    <message>
        <source>Number of sales</source>
        <translation>Nombre de ventes</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Octobre</translation>
    </message>
    <message>
        <source>Of a call that was missed, only --at, --phone and --subject are known.</source>
        <translation>D’un appel manqué on ne connaît que --at, --phone et --subject.</translation>
    </message>
    <message>
        <source>Of one day only: 2019-07-14.</source>
        <translation>D’un seul jour&#xa0;: 2019-07-14.</translation>
    </message>
    <message>
        <source>Of one kind only.</source>
        <translation>D’une seule sorte.</translation>
    </message>
    <message>
        <source>Of what kind.</source>
        <translation>De quelle sorte.</translation>
    </message>
    <message>
        <source>Of {parties} parties, {linked} are named by a ticket ({share} %); {tickets} tickets in all.</source>
        <translation>Visites&#xa0;: {parties}, dont reliées à un ticket&#xa0;: {linked} ({share}&#xa0;%)&#xa0;; tickets&#xa0;: {tickets} en tout.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Offices open</source>
        <translation>Bureaux ouverts</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>On consignment</source>
        <translation>En dépôt-vente</translation>
    </message>
    <message>
        <source>On its way to {office}: one piece.</source>
        <translation>En route vers {office}&#xa0;: une pièce.</translation>
    </message>
    <message>
        <source>On the shelves</source>
        <translation>En rayon</translation>
    </message>
    <message>
        <source>On their way to {office}: {pieces} pieces.</source>
        <translation>En route vers {office}&#xa0;: {pieces} pièces.</translation>
    </message>
    <message>
        <source>On top of the others until that day.</source>
        <translation>Épinglée au-dessus des autres jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>One article only.</source>
        <translation>Un seul article.</translation>
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
        <source>One office only.</source>
        <translation>Un seul bureau.</translation>
    </message>
    <message>
        <source>One questionnaire only, all its versions.</source>
        <translation>Un seul questionnaire, toutes ses versions.</translation>
    </message>
    <message>
        <source>Online reviews</source>
        <translation>Avis en ligne</translation>
    </message>
    <message>
        <source>Online reviews {year}</source>
        <translation>Avis en ligne {year}</translation>
    </message>
    <message>
        <source>Only compare with the tables as they are; FILE is only read.</source>
        <translation>Compare seulement avec les tables telles qu’elles sont&#xa0;; FILE n’est que lu.</translation>
    </message>
    <message>
        <source>Only try: numbered apart, in no total.</source>
        <translation>Essai seulement&#xa0;: numéroté à part, dans aucun total.</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Réclamations ouvertes</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Jours ouverts</translation>
    </message>
    <message>
        <source>Open the till with its float.</source>
        <translation>Ouvrir la caisse avec son fond.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Opened {moment}</source>
        <translation>Ouverte le {moment}</translation>
    </message>
    <message>
        <source>Opening and closing checklists</source>
        <translation>Listes de contrôle d’ouverture et de fermeture</translation>
    </message>
    <message>
        <source>Opening and closing checklists {year}</source>
        <translation>Listes de contrôle d’ouverture et de fermeture {year}</translation>
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
        <source>Oral remarks of the liaison book</source>
        <translation>Remarques orales du cahier de liaison</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Order more</source>
        <translation>À commander</translation>
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
        <source>Other office</source>
        <translation>Autre bureau</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Outreach event</source>
        <translation>Hors les murs</translation>
    </message>
    <message>
        <source>Outside the offices</source>
        <translation>Hors des bureaux</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Owed before, not paid yet</source>
        <translation>Dû auparavant, pas encore payé</translation>
    </message>
    <message>
        <source>Owed for the sales of the period</source>
        <translation>Dû pour les ventes de la période</translation>
    </message>
    <message>
        <source>Owes VAT from</source>
        <translation>Redevable de la TVA à partir du</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Versé le</translation>
    </message>
    <message>
        <source>Paid: {method}</source>
        <translation>Payé&#xa0;: {method}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Partly ticked</source>
        <translation>Coché en partie</translation>
    </message>
    <message>
        <source>Pass on until</source>
        <translation>À transmettre avant</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Reversement</translation>
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
        <source>People: {count}</source>
        <translation>Personnes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Per open hour in July-August</source>
        <translation>Par heure d’ouverture en juillet-août</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Perpetual refunds</source>
        <translation>Remboursements perpétuels</translation>
    </message>
    <message>
        <source>Perpetual total</source>
        <translation>Grand total perpétuel</translation>
    </message>
    <message>
        <source>Personal data: find it, export it, and erase it for good.</source>
        <translation>Données personnelles&#xa0;: les trouver, les exporter, les effacer définitivement.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Pinned until</source>
        <translation>Épinglée jusqu’au</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Play a season of the reference organisation. Then a desk&apos;s window opens.</source>
        <translation>Joue une saison de l’organisation de référence. Puis la fenêtre d’un poste s’ouvre.</translation>
    </message>
    <message>
        <source>Pleased</source>
        <translation>Satisfaits</translation>
    </message>
    <message>
        <source>Pleased: {pleased}; displeased: {displeased}; neutral: {neutral}; not said: {unsaid}.</source>
        <translation>Satisfaits&#xa0;: {pleased}&#xa0;; mécontents&#xa0;: {displeased}&#xa0;; neutres&#xa0;: {neutral}&#xa0;; non dit&#xa0;: {unsaid}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Prix à partir du</translation>
    </message>
    <message>
        <source>Price of a product</source>
        <translation>Prix d’un article</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Print a closing once more, by its number.</source>
        <translation>Imprimer une clôture encore une fois, par son numéro.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>Imprimé le {moment}</translation>
    </message>
    <message>
        <source>Printed: {title}.</source>
        <translation>Imprimé&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Product asked for</source>
        <translation>Article demandé</translation>
    </message>
    <message>
        <source>Product request</source>
        <translation>Demande d’article</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Publisher price</source>
        <translation>Prix éditeur</translation>
    </message>
    <message>
        <source>Publisher&apos;s price</source>
        <translation>Prix de l’éditeur</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Put a product on an office&apos;s shelves, all year or in a season.</source>
        <translation>Mettre un article aux rayons d’un bureau, toute l’année ou en saison.</translation>
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
        <source>Put cash into the drawer (in), take some out (out) or to the bank (bank).</source>
        <translation>Mettre des espèces dans le tiroir (in), en sortir (out) ou en remettre à la banque (bank).</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Questionnaires: {count}.</source>
        <translation>Questionnaires&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Quick item</source>
        <translation>Article libre</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Taux,&#xa0;%</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rating out of</source>
        <translation>Note sur</translation>
    </message>
    <message>
        <source>Rating, in tenths</source>
        <translation>Note, en dixièmes</translation>
    </message>
    <message>
        <source>Ratings %</source>
        <translation>Notes&#xa0;%</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason of the discount</source>
        <translation>Motif de la remise</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Rebuild a file&apos;s tables from its journal, after a backup.</source>
        <translation>Refait les tables d’un fichier d’après son journal. Une sauvegarde est faite avant.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Receipt of a transfer</source>
        <translation>Réception d’un transfert</translation>
    </message>
    <message>
        <source>Receipt required</source>
        <translation>Ticket obligatoire</translation>
    </message>
    <message>
        <source>Receive a delivery, or what another office sent before its transfer was known here.</source>
        <translation>Recevoir une livraison, ou ce qu’un autre bureau a envoyé avant que son transfert soit connu ici.</translation>
    </message>
    <message>
        <source>Receive a line of a transfer; “bitdesk stock transfers” gives their ids.</source>
        <translation>Recevoir une ligne d’un transfert&#xa0;; «&#xa0;bitdesk stock transfers&#xa0;» donne leurs identifiants.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Reçu à</translation>
    </message>
    <message>
        <source>Received at {office}: one piece.</source>
        <translation>Reçu à {office}&#xa0;: une pièce.</translation>
    </message>
    <message>
        <source>Received at {office}: {pieces} pieces.</source>
        <translation>Reçu à {office}&#xa0;: {pieces} pièces.</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Record a complaint, in the visitor&apos;s words and without names.</source>
        <translation>Enregistrer une réclamation, avec les mots du visiteur et sans nom.</translation>
    </message>
    <message>
        <source>Record a suggestion; a major one is to be passed on within days.</source>
        <translation>Enregistrer une suggestion&#xa0;; une majeure est à transmettre sous quelques jours.</translation>
    </message>
    <message>
        <source>Record an answered questionnaire.</source>
        <translation>Enregistrer un questionnaire rempli.</translation>
    </message>
    <message>
        <source>Record an e-mail, a letter, a web form or a call that waits for a reply.</source>
        <translation>Enregistrer un courriel, un courrier, un formulaire web ou un appel qui attend une réponse.</translation>
    </message>
    <message>
        <source>Record what goes back to its supplier.</source>
        <translation>Enregistrer ce qui repart chez son fournisseur.</translation>
    </message>
    <message>
        <source>Record what happened at the desk.</source>
        <translation>Enregistre ce qui s’est passé au poste.</translation>
    </message>
    <message>
        <source>Record what is broken, spoilt or gone.</source>
        <translation>Enregistrer ce qui est cassé, abîmé ou disparu.</translation>
    </message>
    <message>
        <source>Record what is given away.</source>
        <translation>Enregistrer ce qui est donné.</translation>
    </message>
    <message>
        <source>Record what was paid to a depositor.</source>
        <translation>Enregistrer ce qui a été payé à un déposant.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Recorded at the head office: a call, {moment}.</source>
        <translation>Enregistré au siège&#xa0;: un appel, {moment}.</translation>
    </message>
    <message>
        <source>Recorded at the head office: a missed call, {moment}.</source>
        <translation>Enregistré au siège&#xa0;: un appel manqué, {moment}.</translation>
    </message>
    <message>
        <source>Recorded at the head office: {channel}, {moment}; a reply is due {due}.</source>
        <translation>Enregistré au siège&#xa0;: {channel}, {moment}&#xa0;; réponse attendue le {due}.</translation>
    </message>
    <message>
        <source>Recorded at {office}: a call, {moment}.</source>
        <translation>Enregistré à {office}&#xa0;: un appel, {moment}.</translation>
    </message>
    <message>
        <source>Recorded at {office}: a missed call, {moment}.</source>
        <translation>Enregistré à {office}&#xa0;: un appel manqué, {moment}.</translation>
    </message>
    <message>
        <source>Recorded at {office}: a party of {size}, {moment}.</source>
        <translation>Enregistré à {office}&#xa0;: un groupe de {size}, {moment}.</translation>
    </message>
    <message>
        <source>Recorded at {office}: {channel}, {moment}; a reply is due {due}.</source>
        <translation>Enregistré à {office}&#xa0;: {channel}, {moment}&#xa0;; réponse attendue le {due}.</translation>
    </message>
    <message>
        <source>Recorded for {office}: {channel}, {moment}; a reply is due {due}.</source>
        <translation>Enregistré pour {office}&#xa0;: {channel}, {moment}&#xa0;; réponse due le {due}.</translation>
    </message>
    <message>
        <source>Recorded from paper at {office}, {day}: visitors {visitors}, hours changed {hours}.</source>
        <translation>Enregistré d’après le papier à {office}, {day}&#xa0;: visiteurs {visitors}, heures changées {hours}.</translation>
    </message>
    <message>
        <source>Recorded: {amount}. Cash expected: {expected}.</source>
        <translation>Enregistré&#xa0;: {amount}. Espèces attendues&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Recorded: {form}, version {version}, {count} answers.</source>
        <translation>Enregistré&#xa0;: {form}, version {version}, réponses&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Recorded: {reference}, to be passed on until {due}.</source>
        <translation>Enregistrée&#xa0;: {reference}, à transmettre avant le {due}.</translation>
    </message>
    <message>
        <source>Recorded: {reference}.</source>
        <translation>Enregistrée&#xa0;: {reference}.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Référence {reference}</translation>
    </message>
    <message>
        <source>References: {references}.</source>
        <translation>Références&#xa0;: {references}.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Refund of</source>
        <translation>Rembourse</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Refunds ({count})</source>
        <translation>Remboursements ({count})</translation>
    </message>
    <message>
        <source>Refunds ({count}) are subtracted: {amount}.</source>
        <translation>Remboursements déduits ({count})&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Refused, and left where it is: {name}. {reason}</source>
        <translation>Refusé et laissé où il est&#xa0;: {name}. {reason}</translation>
    </message>
    <message>
        <source>Register of complaints</source>
        <translation>Registre des réclamations</translation>
    </message>
    <message>
        <source>Register of suggestions</source>
        <translation>Registre des suggestions</translation>
    </message>
    <message>
        <source>Register of the days of opening {year}</source>
        <translation>Registre des jours d’ouverture {year}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remarks by office</source>
        <translation>Remarques par bureau</translation>
    </message>
    <message>
        <source>Remarks of visitors written down between {first} and {last}: {count}. Offices: {offices}.</source>
        <translation>Remarques de visiteurs notées entre le {first} et le {last}&#xa0;: {count}. Bureaux&#xa0;: {offices}.</translation>
    </message>
    <message>
        <source>Rename a desk, named PDM/Accueil, or PDM where the office has one.</source>
        <translation>Renomme un poste, nommé PDM/Accueil, ou PDM si le bureau n’en a qu’un.</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Seuil de réapprovisionnement</translation>
    </message>
    <message>
        <source>Reorder level of a brochure</source>
        <translation>Seuil d’une brochure</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Répondue le</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reply in the liaison book</source>
        <translation>Réponse dans le cahier de liaison</translation>
    </message>
    <message>
        <source>Reply to a note</source>
        <translation>Réponse à une note</translation>
    </message>
    <message>
        <source>Request for erasure</source>
        <translation>Demande d’effacement</translation>
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
        <source>Return to supplier</source>
        <translation>Retour au fournisseur</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Review site</source>
        <translation>Site d’avis</translation>
    </message>
    <message>
        <source>Review sites not looked at</source>
        <translation>Sites d’avis non consultés</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Reviews of {year}</source>
        <translation>Avis de {year}</translation>
    </message>
    <message>
        <source>Reviews to decide about</source>
        <translation>Avis à décider</translation>
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
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SIRET number</source>
        <translation>Numéro SIRET</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Sales ({count})</source>
        <translation>Ventes ({count})</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Satisfaction {year}</source>
        <translation>Satisfaction {year}</translation>
    </message>
    <message>
        <source>Satisfaction {year} by month</source>
        <translation>Satisfaction {year} par mois</translation>
    </message>
    <message>
        <source>Satisfaction {year} by office</source>
        <translation>Satisfaction {year} par bureau</translation>
    </message>
    <message>
        <source>Satisfaction {year} by office and month</source>
        <translation>Satisfaction {year} par bureau et mois</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Say either --office or --all.</source>
        <translation>Donnez soit --office, soit --all.</translation>
    </message>
    <message>
        <source>Say either --party-size, with its origin if you like, or --from for each place.</source>
        <translation>Donnez soit --party-size, avec sa provenance au besoin, soit --from pour chaque endroit.</translation>
    </message>
    <message>
        <source>Say either --year, or --from and --until.</source>
        <translation>Dites --year, ou bien --from et --until.</translation>
    </message>
    <message>
        <source>Say how much it weighs: --major or --minor.</source>
        <translation>Dites son importance&#xa0;: --major ou --minor.</translation>
    </message>
    <message>
        <source>Say what would happen with every row, and record nothing.</source>
        <translation>Dire ce qui arriverait à chaque ligne, sans rien enregistrer.</translation>
    </message>
    <message>
        <source>Say which product something sold without a card was.</source>
        <translation>Dire quel article était ce qui a été vendu sans fiche.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Season from</source>
        <translation>Saison du</translation>
    </message>
    <message>
        <source>Season until</source>
        <translation>Saison au</translation>
    </message>
    <message>
        <source>Season {year}</source>
        <translation>Saison {year}</translation>
    </message>
    <message>
        <source>Sell at the till that is open: recorded, durably, when the command ends.</source>
        <translation>Vendre à la caisse ouverte&#xa0;: enregistré durablement quand la commande se termine.</translation>
    </message>
    <message>
        <source>Send goods to another office.</source>
        <translation>Envoyer des articles à un autre bureau.</translation>
    </message>
    <message>
        <source>Sending, merging, acknowledging</source>
        <translation>Envoi, fusion, accusés de réception</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Sent this year</source>
        <translation>Envoyées cette année</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Septembre</translation>
    </message>
    <message>
        <source>Set aside at</source>
        <translation>Mis en attente à</translation>
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
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Part&#xa0;%</translation>
    </message>
    <message>
        <source>Share of the ticket&apos;s discount</source>
        <translation>Part de la remise du ticket</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Rayons</translation>
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
        <source>Show the accounts of the till&apos;s entries, or choose some of them.</source>
        <translation>Montrer les comptes des écritures de la caisse, ou en choisir.</translation>
    </message>
    <message>
        <source>Show the history of a row: who wrote what, and when. Lists with --format json give the ids.</source>
        <translation>Montre l’historique d’une ligne&#xa0;: qui a écrit quoi, et quand. Les listes avec --format json donnent les identifiants.</translation>
    </message>
    <message>
        <source>Show the totals of the session that is open; nothing is closed.</source>
        <translation>Afficher les totaux de la session ouverte&#xa0;; rien n’est clôturé.</translation>
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
        <source>Shown by</source>
        <translation>Prouvé par</translation>
    </message>
    <message>
        <source>Signed by the key {key}.</source>
        <translation>Signé par la clé {key}.</translation>
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
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Slow sellers {period}</source>
        <translation>Ventes lentes {period}</translation>
    </message>
    <message>
        <source>So many at most.</source>
        <translation>Au plus autant.</translation>
    </message>
    <message>
        <source>So many or fewer are ordered again.</source>
        <translation>Autant ou moins sont recommandés.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Sold a year ago</source>
        <translation>Vendu un an avant</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Du nouveau</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Commencé à</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Commencé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Statement of {name}, {period}</source>
        <translation>Relevé&#xa0;: {name}, {period}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step of a complaint</source>
        <translation>Suite d’une réclamation</translation>
    </message>
    <message>
        <source>Step of a corrective action</source>
        <translation>Suite d’une action corrective</translation>
    </message>
    <message>
        <source>Step of a review</source>
        <translation>Suite d’un avis</translation>
    </message>
    <message>
        <source>Step of a suggestion</source>
        <translation>Suite d’une suggestion</translation>
    </message>
    <message>
        <source>Step of an enquiry</source>
        <translation>Suite d’une demande</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Stock counts</source>
        <translation>Inventaires</translation>
    </message>
    <message>
        <source>Stock counts, newest first, and what they wait for.</source>
        <translation>Les inventaires, du plus récent au plus ancien, et ce qu’ils attendent.</translation>
    </message>
    <message>
        <source>Stock movement</source>
        <translation>Mouvement de stock</translation>
    </message>
    <message>
        <source>Stop when the table is printed.</source>
        <translation>S’arrête une fois le tableau écrit.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Such as 09:30-12:30,14:00-17:00.</source>
        <translation>Par exemple 09:30-12:30,14:00-17:00.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestions collected</source>
        <translation>Suggestions recueillies</translation>
    </message>
    <message>
        <source>Suggestions {year}</source>
        <translation>Suggestions {year}</translation>
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
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Table {table}: {in_file} rows in the file only, {in_journal} by the journal only.</source>
        <translation>Table {table}&#xa0;: {in_file} lignes seulement dans le fichier, {in_journal} seulement d’après le journal.</translation>
    </message>
    <message>
        <source>Take a line of a transfer back that never left.</source>
        <translation>Rappeler une ligne d’un transfert qui n’est jamais partie.</translation>
    </message>
    <message>
        <source>Take back a delivery’s line, a loss, a gift or a return, by its opposite.</source>
        <translation>Annuler une ligne de livraison, une perte, un don ou un retour, par son contraire.</translation>
    </message>
    <message>
        <source>Take back a ticket, or some of its lines: an opposite ticket is recorded.</source>
        <translation>Reprendre un ticket, ou certaines de ses lignes&#xa0;: un ticket inverse est enregistré.</translation>
    </message>
    <message>
        <source>Take back the last payout of a depositor, recorded by mistake.</source>
        <translation>Annuler le dernier versement à un déposant, enregistré par erreur.</translation>
    </message>
    <message>
        <source>Take in what was made elsewhere.</source>
        <translation>Importer ce qui a été fait ailleurs.</translation>
    </message>
    <message>
        <source>Take out more than should be in the drawer all the same.</source>
        <translation>Sortir quand même plus que le tiroir ne devrait contenir.</translation>
    </message>
    <message>
        <source>Taken back: the level is as it was.</source>
        <translation>Annulé&#xa0;: le niveau est comme avant.</translation>
    </message>
    <message>
        <source>Taken back: {method}</source>
        <translation>Annulé&#xa0;: {method}</translation>
    </message>
    <message>
        <source>Taken off the whole ticket.</source>
        <translation>Retiré du ticket entier.</translation>
    </message>
    <message>
        <source>Takes back the line</source>
        <translation>Reprend la ligne</translation>
    </message>
    <message>
        <source>Takes back the ticket</source>
        <translation>Reprend le ticket</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Template of a reply</source>
        <translation>Modèle de réponse</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Terms of a supplier</source>
        <translation>Conditions d’un fournisseur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts that name them</source>
        <translation>Textes qui nomment la personne</translation>
    </message>
    <message>
        <source>Texts that name them, without the name</source>
        <translation>Textes qui nomment la personne, sans le nom</translation>
    </message>
    <message>
        <source>The French department they come from: 34, 2A.</source>
        <translation>Le département français d’où ils viennent&#xa0;: 34, 2A.</translation>
    </message>
    <message>
        <source>The PDF.</source>
        <translation>Le PDF.</translation>
    </message>
    <message>
        <source>The article, where it is one of the catalogue’s.</source>
        <translation>L’article, s’il est au catalogue.</translation>
    </message>
    <message>
        <source>The best sellers of a year or of some days, with their margin; or the slowest.</source>
        <translation>Les meilleures ventes d’une année ou de quelques jours, avec leur marge&#xa0;; ou les plus lentes.</translation>
    </message>
    <message>
        <source>The brochures of an office: how many there are, and what to order.</source>
        <translation>Les brochures d’un bureau&#xa0;: combien il y en a et que commander.</translation>
    </message>
    <message>
        <source>The catalogue, with today&apos;s prices: what an import takes back as it is.</source>
        <translation>Le catalogue, aux prix du jour&#xa0;: un import le reprend tel quel.</translation>
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
        <source>The colour of its buttons on the till.</source>
        <translation>La couleur de ses boutons à la caisse.</translation>
    </message>
    <message>
        <source>The complaints of a year, with what was done about each.</source>
        <translation>Les réclamations d’une année, avec les suites données à chacune.</translation>
    </message>
    <message>
        <source>The count is finished. Set to zero: {count}.</source>
        <translation>L’inventaire est terminé. Mis à zéro&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The country they come from: BE; ZZ if it is not known.</source>
        <translation>Le pays d’où ils viennent&#xa0;: BE&#xa0;; ZZ s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>The day of receipt; today if it is not said.</source>
        <translation>Le jour de réception&#xa0;; aujourd’hui si rien n’est dit.</translation>
    </message>
    <message>
        <source>The day of the delivery; today if it is not said.</source>
        <translation>Le jour de la livraison&#xa0;; aujourd’hui s’il n’est pas dit.</translation>
    </message>
    <message>
        <source>The day of the order; today if it is not said.</source>
        <translation>Le jour de la commande&#xa0;; aujourd’hui s’il n’est pas dit.</translation>
    </message>
    <message>
        <source>The day: 2019-07-14.</source>
        <translation>Le jour&#xa0;: 2019-07-14.</translation>
    </message>
    <message>
        <source>The day: 2019-07-14; today if it is not said.</source>
        <translation>Le jour&#xa0;: 2019-07-14&#xa0;; aujourd’hui si rien n’est dit.</translation>
    </message>
    <message>
        <source>The day; today if it is not said.</source>
        <translation>Le jour&#xa0;; aujourd’hui s’il n’est pas dit.</translation>
    </message>
    <message>
        <source>The days are those on which the office was open, and those on which something was ticked.</source>
        <translation>Les jours sont ceux où le bureau était ouvert, et ceux où quelque chose a été coché.</translation>
    </message>
    <message>
        <source>The days before this one keep their hours.</source>
        <translation>Les jours d’avant celui-ci gardent leurs horaires.</translation>
    </message>
    <message>
        <source>The depositors whose goods the shop sells.</source>
        <translation>Les déposants dont la boutique vend les articles.</translation>
    </message>
    <message>
        <source>The desk of {office} is ready in {folder}.</source>
        <translation>Le poste «&#xa0;{office}&#xa0;» est prêt dans {folder}.</translation>
    </message>
    <message>
        <source>The desks erase it at their next contact with the head office after a merge.</source>
        <translation>Les postes l’effacent à leur prochain échange avec le siège, après une fusion.</translation>
    </message>
    <message>
        <source>The desks that have not been in contact since erase it within their next contacts: {desks}.</source>
        <translation>Les postes qui n’ont pas été en contact depuis l’effacent dans leurs prochains contacts&#xa0;: {desks}.</translation>
    </message>
    <message>
        <source>The enquiries from afar of a year: by month, origin and topic, time to reply.</source>
        <translation>Les demandes à distance d’une année&#xa0;: par mois, provenance et thème, délai de réponse.</translation>
    </message>
    <message>
        <source>The first day of its season, such as 06-15.</source>
        <translation>Le premier jour de sa saison, par exemple 06-15.</translation>
    </message>
    <message>
        <source>The first day of seasonal staff.</source>
        <translation>Le premier jour d’un saisonnier.</translation>
    </message>
    <message>
        <source>The first day of the sales that are paid.</source>
        <translation>Le premier jour des ventes payées.</translation>
    </message>
    <message>
        <source>The first day on which it owes VAT.</source>
        <translation>Le premier jour où il doit la TVA.</translation>
    </message>
    <message>
        <source>The first day that may be counted.</source>
        <translation>Le premier jour qui peut être compté.</translation>
    </message>
    <message>
        <source>The first day, in place of a year.</source>
        <translation>Le premier jour, au lieu d’une année.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Le premier jour.</translation>
    </message>
    <message>
        <source>The first day; the last one if it is not said.</source>
        <translation>Le premier jour&#xa0;; le dernier s’il n’est pas dit.</translation>
    </message>
    <message>
        <source>The first day; today if it is not said.</source>
        <translation>Le premier jour&#xa0;; aujourd’hui si ce n’est pas dit.</translation>
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
        <source>The folder; it is made where it is missing.</source>
        <translation>Le dossier&#xa0;; il est créé s’il manque.</translation>
    </message>
    <message>
        <source>The head office of {name} is ready in {folder}.</source>
        <translation>Le siège «&#xa0;{name}&#xa0;» est prêt dans {folder}.</translation>
    </message>
    <message>
        <source>The hour, 0 to 23.</source>
        <translation>L’heure, de 0 à 23.</translation>
    </message>
    <message>
        <source>The language in which it was answered.</source>
        <translation>La langue dans laquelle il a été rempli.</translation>
    </message>
    <message>
        <source>The last count of this till was wrong: this one stands for it.</source>
        <translation>Le dernier comptage de cette caisse était faux&#xa0;: celui-ci le remplace.</translation>
    </message>
    <message>
        <source>The last day of its season.</source>
        <translation>Le dernier jour de sa saison.</translation>
    </message>
    <message>
        <source>The last day of seasonal staff.</source>
        <translation>Le dernier jour d’un saisonnier.</translation>
    </message>
    <message>
        <source>The last day, in place of a year.</source>
        <translation>Le dernier jour, au lieu d’une année.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Le dernier jour.</translation>
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
        <source>The law fixes its price.</source>
        <translation>La loi fixe son prix.</translation>
    </message>
    <message>
        <source>The levels of every office, as last known here.</source>
        <translation>Les niveaux de chaque bureau, tels que connus ici.</translation>
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
        <source>The name, the company, the addresses, the telephone number and the language of this person were erased for good from the register of the head office, from its journal and from its index, and the words that named them were taken out of the texts.</source>
        <translation>Le nom, la société, les adresses, le numéro de téléphone et la langue de cette personne ont été effacés définitivement du registre du siège, de son journal et de son index, et les mots qui la nommaient ont été retirés des textes.</translation>
    </message>
    <message>
        <source>The names, the companies, the addresses, the telephone numbers and the languages of these people were erased for good from the register of the head office, from its journal and from its index, and the words that named them were taken out of the texts.</source>
        <translation>Les noms, les entreprises, les adresses, les numéros de téléphone et les langues de ces personnes ont été effacés définitivement du registre du siège, de son journal et de son index, et les mots qui les nommaient ont été retirés des textes.</translation>
    </message>
    <message>
        <source>The new computer takes the place of the old one and gets back what that one had sent. Do not count on the old one any more.</source>
        <translation>Le nouvel ordinateur prend la place de l’ancien et retrouve ce que celui-ci avait envoyé. Ne comptez plus sur l’ancien.</translation>
    </message>
    <message>
        <source>The number of the cheque or of the transfer.</source>
        <translation>Le numéro du chèque ou du virement.</translation>
    </message>
    <message>
        <source>The number of the delivery note.</source>
        <translation>Le numéro du bon de livraison.</translation>
    </message>
    <message>
        <source>The number to call back, of a call that was missed.</source>
        <translation>Le numéro à rappeler d’un appel manqué.</translation>
    </message>
    <message>
        <source>The office that it concerns; - for the organisation.</source>
        <translation>Le bureau concerné&#xa0;; - pour l’organisation.</translation>
    </message>
    <message>
        <source>The office that receives them.</source>
        <translation>Le bureau qui les reçoit.</translation>
    </message>
    <message>
        <source>The office that sent it, in place of a supplier.</source>
        <translation>Le bureau qui l’a envoyé, à la place d’un fournisseur.</translation>
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
        <source>The payout of {amount} to {name} is taken back.</source>
        <translation>Le versement de {amount} à {name} est annulé.</translation>
    </message>
    <message>
        <source>The questionnaire, such as satisfaction.</source>
        <translation>Le questionnaire, par exemple satisfaction.</translation>
    </message>
    <message>
        <source>The remarks</source>
        <translation>Les remarques</translation>
    </message>
    <message>
        <source>The remarks of a year, or between two days, by theme, sentiment and office, with their texts.</source>
        <translation>Les remarques d’une année, ou entre deux jours, par thème, ressenti et bureau, avec leurs textes.</translation>
    </message>
    <message>
        <source>The row that it is about has not been received, or is another desk&apos;s. It waits for the row.</source>
        <translation>La ligne dont elle parle n’a pas été reçue, ou est celle d’un autre poste. Elle attend la ligne.</translation>
    </message>
    <message>
        <source>The season by office</source>
        <translation>La saison par bureau</translation>
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
        <source>The sheet: labels across and down.</source>
        <translation>La planche&#xa0;: étiquettes en largeur et en hauteur.</translation>
    </message>
    <message>
        <source>The shop&apos;s own code; the next free one if it is not said.</source>
        <translation>Le code de la boutique&#xa0;; le prochain libre si ce n’est pas dit.</translation>
    </message>
    <message>
        <source>The suggestions of a year, and whether they were passed on in time.</source>
        <translation>Les suggestions d’une année, et si elles ont été transmises à temps.</translation>
    </message>
    <message>
        <source>The table of a year by office: visitors, days, hours.</source>
        <translation>Le tableau d’une année par bureau&#xa0;: visiteurs, jours, heures.</translation>
    </message>
    <message>
        <source>The till of {office} is open with {float}.</source>
        <translation>Caisse ouverte ({office}) avec {float}.</translation>
    </message>
    <message>
        <source>The till&apos;s year as entries for the accountant, in the 18 columns of the FEC.</source>
        <translation>L’année de la caisse en écritures pour le comptable, dans les 18 colonnes du FEC.</translation>
    </message>
    <message>
        <source>The turnover of a year or of some days, by something. Refunds are subtracted.</source>
        <translation>Le chiffre d’affaires d’une année ou de quelques jours, selon un critère. Les remboursements sont déduits.</translation>
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
        <source>Their address.</source>
        <translation>Son adresse.</translation>
    </message>
    <message>
        <source>Their e-mail address.</source>
        <translation>Son adresse électronique.</translation>
    </message>
    <message>
        <source>Their goods stay theirs until they are sold.</source>
        <translation>Ses articles restent les siens jusqu’à la vente.</translation>
    </message>
    <message>
        <source>Their last day.</source>
        <translation>Leur dernier jour.</translation>
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
        <source>Their postal address.</source>
        <translation>Son adresse postale.</translation>
    </message>
    <message>
        <source>Their telephone number.</source>
        <translation>Son numéro de téléphone.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme not said</source>
        <translation>Thème non dit</translation>
    </message>
    <message>
        <source>Themes that come back</source>
        <translation>Thèmes qui reviennent</translation>
    </message>
    <message>
        <source>There is no payment by {method}. Choose one of: {known}.</source>
        <translation>Il n’y a pas de règlement {method}. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>These days of the week are not open.</source>
        <translation>Ces jours de la semaine sont fermés.</translation>
    </message>
    <message>
        <source>This turnover was published for {year}: the demonstration plays its amounts inside its own season.</source>
        <translation>Ce chiffre d’affaires est celui de {year}, le seul publié&#xa0;: la démonstration joue ses montants dans sa propre saison.</translation>
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
        <source>Tick of a checklist</source>
        <translation>Pointage d’une liste de contrôle</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Pointé</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket {number}: {articles}, {total}.</source>
        <translation>Ticket {number}&#xa0;: {articles}, {total}.</translation>
    </message>
    <message>
        <source>Ticket {number}: {articles}, {total}. Change: {change}.</source>
        <translation>Ticket {number}&#xa0;: {articles}, {total}. Rendu&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets {first} to {last}</source>
        <translation>Tickets {first} à {last}</translation>
    </message>
    <message>
        <source>Ticks by counselor</source>
        <translation>Cases cochées, par conseiller</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Till session</source>
        <translation>Session de caisse</translation>
    </message>
    <message>
        <source>Till: {name}</source>
        <translation>Caisse&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Time to reply</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Time to reply is counted in the office hours that held then, without weekends and public holidays.</source>
        <translation>Le délai de réponse est compté dans les heures de bureau de l’époque, sans week-ends ni jours fériés.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>To another office</source>
        <translation>Vers un autre bureau</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>À faire avant le</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>To be paid on {day}</source>
        <translation>À payer au {day}</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>To office</source>
        <translation>Vers le bureau</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>To send: {to_send}. Sent, waiting for the head office: {waiting}. Merged: {merged}.</source>
        <translation>À envoyer&#xa0;: {to_send}. Envoyé, en attente du siège&#xa0;: {waiting}. Fusionné&#xa0;: {merged}.</translation>
    </message>
    <message>
        <source>To the office</source>
        <translation>Vers le bureau</translation>
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
        <source>Training</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Transfers between offices</source>
        <translation>Transferts entre bureaux</translation>
    </message>
    <message>
        <source>Transfers: what is on its way, and the ids of the lines.</source>
        <translation>Les transferts&#xa0;: ce qui est en route, et les identifiants des lignes.</translation>
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
        <source>Turnover</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Turnover without a known cost, left out of the margin: {amount}.</source>
        <translation>Chiffre d’affaires sans coût connu, hors marge&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>Turnover {period}</source>
        <translation>Chiffre d’affaires {period}</translation>
    </message>
    <message>
        <source>Type a paper tally of a day: people who are not counted yet, hour by hour.</source>
        <translation>Taper le comptage papier d’un jour&#xa0;: les personnes qui ne sont pas encore comptées, heure par heure.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Until which day a reply is due; else as the settings say.</source>
        <translation>Jusqu’à quel jour répondre&#xa0;; sinon selon les réglages.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage&#xa0;:</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Code de TVA</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>VAT {rate} within {total}</source>
        <translation>TVA {rate} sur {total} TTC</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verify every journal of a file, or an archive of a till. FILE is only read.</source>
        <translation>Vérifier tous les journaux d’un fichier, ou une archive de caisse. FILE n’est que lu.</translation>
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
        <source>Visitors by office and month</source>
        <translation>Visiteurs par bureau et par mois</translation>
    </message>
    <message>
        <source>Visitors {year}</source>
        <translation>Visiteurs {year}</translation>
    </message>
    <message>
        <source>Visitors&apos; remarks, {first} to {last}</source>
        <translation>Remarques des visiteurs, du {first} au {last}</translation>
    </message>
    <message>
        <source>Visitors&apos; remarks, {year}</source>
        <translation>Remarques des visiteurs, {year}</translation>
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
        <source>Web form</source>
        <translation>Formulaire web</translation>
    </message>
    <message>
        <source>Web forms</source>
        <translation>Formulaires web</translation>
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
        <source>Weekly checks of the review sites</source>
        <translation>Consultations hebdomadaires des sites d’avis</translation>
    </message>
    <message>
        <source>Weekly checks of the review sites {year}</source>
        <translation>Consultations hebdomadaires des sites d’avis {year}</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Weeks missed</source>
        <translation>Semaines manquées</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Welcome in English</source>
        <translation>Accueil en anglais</translation>
    </message>
    <message>
        <source>Welcome in French</source>
        <translation>Accueil en français</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>What a remark is about: hours, hiking…</source>
        <translation>L’objet d’une remarque&#xa0;: hours, hiking…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>What came short or too many only.</source>
        <translation>Seulement ce qui est arrivé en moins ou en trop.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What else there is to know; empty for nothing.</source>
        <translation>Ce qu’il y a d’autre à savoir&#xa0;; vide pour rien.</translation>
    </message>
    <message>
        <source>What every depositor is owed and was paid.</source>
        <translation>Ce qui est dû et a été payé à chaque déposant.</translation>
    </message>
    <message>
        <source>What had been sent since comes back with the next contacts.</source>
        <translation>Ce qui avait été envoyé depuis revient avec les prochains contacts.</translation>
    </message>
    <message>
        <source>What has arrived, too.</source>
        <translation>Aussi ce qui est arrivé.</translation>
    </message>
    <message>
        <source>What has no card: its label, its price, and its VAT code, else “standard”; may be repeated.</source>
        <translation>Ce qui n’a pas de fiche&#xa0;: son libellé, son prix et son code de TVA, sinon «&#xa0;standard&#xa0;»&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What is asked; names belong into --name.</source>
        <translation>Ce qui est demandé&#xa0;; le nom va dans --name.</translation>
    </message>
    <message>
        <source>What is held of {name}</source>
        <translation>Ce qui est détenu sur {name}</translation>
    </message>
    <message>
        <source>What is in the drawer.</source>
        <translation>Ce qui est dans le tiroir.</translation>
    </message>
    <message>
        <source>What is in the drawer; 0 for an empty one.</source>
        <translation>Ce qui est dans le tiroir&#xa0;; 0 s’il est vide.</translation>
    </message>
    <message>
        <source>What is known of a difference.</source>
        <translation>Ce que l’on sait d’un écart.</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>What is low or below nothing only.</source>
        <translation>Seulement ce qui est bas ou négatif.</translation>
    </message>
    <message>
        <source>What is on the shelves and hardly sells.</source>
        <translation>Ce qui est en rayon et ne se vend guère.</translation>
    </message>
    <message>
        <source>What is to be ordered only.</source>
        <translation>Seulement ce qui est à commander.</translation>
    </message>
    <message>
        <source>What it costs, VAT included.</source>
        <translation>Ce qu’il coûte, TTC.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What it is about: a theme of the head office&apos;s list.</source>
        <translation>De quoi il s’agit&#xa0;: un thème de la liste du siège.</translation>
    </message>
    <message>
        <source>What it is called on the till and the receipt.</source>
        <translation>Son nom à la caisse et sur le ticket.</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Son genre.</translation>
    </message>
    <message>
        <source>What moved, newest first, with the level that it left.</source>
        <translation>Les mouvements, du plus récent au plus ancien, avec le niveau laissé.</translation>
    </message>
    <message>
        <source>What the shop keeps of a depositor&apos;s sales; deposit prices are owed if it is not said.</source>
        <translation>Ce que la boutique garde des ventes d’un déposant&#xa0;; les prix de dépôt sont dus si ce n’est pas dit.</translation>
    </message>
    <message>
        <source>What the shop keeps; none for deposit prices.</source>
        <translation>Ce que garde la boutique&#xa0;; rien pour des prix de dépôt.</translation>
    </message>
    <message>
        <source>What the shop pays for one.</source>
        <translation>Ce que la boutique en paie un.</translation>
    </message>
    <message>
        <source>What the stock is worth</source>
        <translation>Valeur du stock</translation>
    </message>
    <message>
        <source>What the stock is worth on a day, by office and category.</source>
        <translation>La valeur du stock un jour donné, par bureau et catégorie.</translation>
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
        <source>What they had sent is kept without them, for the statistics. Backups made before this day are not changed: the daily ones are gone after fourteen days, and one that is put back is erased again within its first contacts.</source>
        <translation>Ce que la personne avait envoyé est conservé sans elle, pour les statistiques. Les sauvegardes faites avant ce jour ne sont pas modifiées&#xa0;: les quotidiennes disparaissent en quatorze jours, et celle qui serait restaurée est effacée de nouveau dans ses premiers contacts.</translation>
    </message>
    <message>
        <source>What they sent, and what was done</source>
        <translation>Ce qui a été reçu, et les suites données</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>Ce qu’il faut commander</translation>
    </message>
    <message>
        <source>What to order, by supplier: as much as a year ago, or the level to keep.</source>
        <translation>Ce qu’il faut commander, par fournisseur&#xa0;: autant qu’il y a un an, ou le seuil à garder.</translation>
    </message>
    <message>
        <source>What visitors answered to the questionnaires of a year, with 95 % confidence intervals.</source>
        <translation>Ce que les visiteurs ont répondu aux questionnaires d’une année, avec les intervalles de confiance à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>What visitors ask about</source>
        <translation>Ce que les visiteurs demandent</translation>
    </message>
    <message>
        <source>What visitors asked for</source>
        <translation>Ce que les visiteurs ont demandé</translation>
    </message>
    <message>
        <source>What visitors asked for, by office.</source>
        <translation>Ce que les visiteurs ont demandé, par bureau.</translation>
    </message>
    <message>
        <source>What waits for a reply</source>
        <translation>Ce qui attend une réponse</translation>
    </message>
    <message>
        <source>What waits for a reply, what is due first at the top.</source>
        <translation>Ce qui attend une réponse, les premières échéances en haut.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was listened to</source>
        <translation>Ce qui a été écouté</translation>
    </message>
    <message>
        <source>What was listened to in a year: remarks, complaints, suggestions, reviews, questionnaires.</source>
        <translation>L’écoute d’une année&#xa0;: remarques, réclamations, suggestions, avis, questionnaires.</translation>
    </message>
    <message>
        <source>What was lost or given away is not owed by itself: agree on it with the depositor.</source>
        <translation>Ce qui a été perdu ou donné n’est pas dû d’office&#xa0;: convenez-en avec le déposant.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What was said, of a call that was missed; without names.</source>
        <translation>Ce qui a été dit d’un appel manqué, sans nom.</translation>
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
        <source>When; today if it is not said.</source>
        <translation>Quand&#xa0;; aujourd’hui si rien n’est dit.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it happened, if it was not at the office.</source>
        <translation>Où cela s’est passé, si ce n’est pas au bureau.</translation>
    </message>
    <message>
        <source>Where it was answered: only the head office says it.</source>
        <translation>Où il a été rempli&#xa0;: seul le siège le dit.</translation>
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
        <source>Where to call.</source>
        <translation>Où appeler.</translation>
    </message>
    <message>
        <source>Where to write a certificate for each.</source>
        <translation>Où écrire une attestation pour chacun.</translation>
    </message>
    <message>
        <source>Where to write to.</source>
        <translation>Où écrire.</translation>
    </message>
    <message>
        <source>Where to, such as a key; the folder archives of the data folder otherwise.</source>
        <translation>Où l’écrire, par exemple une clé&#xa0;; sinon le dossier archives du dossier de données.</translation>
    </message>
    <message>
        <source>Where visitors come from</source>
        <translation>D’où viennent les visiteurs</translation>
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
        <source>Who asks.</source>
        <translation>Qui demande.</translation>
    </message>
    <message>
        <source>Who brought it.</source>
        <translation>Qui l’a livré.</translation>
    </message>
    <message>
        <source>Who they are: holidaymaker, local, second_home…</source>
        <translation>Qui ils sont&#xa0;: holidaymaker, local, second_home…</translation>
    </message>
    <message>
        <source>Who writes it.</source>
        <translation>Qui l’écrit.</translation>
    </message>
    <message>
        <source>Whoever is due today.</source>
        <translation>Les personnes à effacer aujourd’hui.</translation>
    </message>
    <message>
        <source>Whom to answer.</source>
        <translation>À qui répondre.</translation>
    </message>
    <message>
        <source>Why it is corrected.</source>
        <translation>Pourquoi il est corrigé.</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Pourquoi elle est retenue</translation>
    </message>
    <message>
        <source>Why something is taken off.</source>
        <translation>Pourquoi une remise est faite.</translation>
    </message>
    <message>
        <source>Why the drawer differs from what is expected.</source>
        <translation>Pourquoi le tiroir diffère de ce qui est attendu.</translation>
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
        <source>Why; needed for what goes out.</source>
        <translation>Pourquoi&#xa0;; nécessaire pour une sortie.</translation>
    </message>
    <message>
        <source>With --finish: what was not counted is not there.</source>
        <translation>Avec --finish&#xa0;: ce qui n’a pas été compté n’y est pas.</translation>
    </message>
    <message>
        <source>With an answer</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>With one number only.</source>
        <translation>D’un seul numéro.</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Work on the head office rather than on a desk.</source>
        <translation>Travaille sur le siège plutôt que sur un poste.</translation>
    </message>
    <message>
        <source>Work with the goods: receive, send, count, and see what is there.</source>
        <translation>Le stock&#xa0;: recevoir, envoyer, inventorier, et voir ce qu’il y a.</translation>
    </message>
    <message>
        <source>Work with the till: open, count, close, list tickets.</source>
        <translation>Tenir la caisse&#xa0;: ouvrir, compter, clôturer, lister les tickets.</translation>
    </message>
    <message>
        <source>Write a note into the liaison book. Names do not belong into it.</source>
        <translation>Inscrire une note au cahier de liaison. Sans nom de personne.</translation>
    </message>
    <message>
        <source>Write all that is held of somebody to a file, as .json, .pdf or .xlsx: PERSON is a reference, an e-mail address or a name. An e-mail address means every contact that has it.</source>
        <translation>Écrire tout ce qui est gardé de quelqu’un dans un fichier .json, .pdf ou .xlsx&#xa0;: PERSON est une référence, une adresse de courriel ou un nom. Une adresse de courriel désigne tous les contacts qui l’ont.</translation>
    </message>
    <message>
        <source>Write it to a PDF file; the ticket printer of this computer prints it otherwise.</source>
        <translation>L’écrire dans un fichier PDF&#xa0;; sinon l’imprimante à tickets de cet ordinateur l’imprime.</translation>
    </message>
    <message>
        <source>Write it to a file; in a folder, under the name that the tax office wants.</source>
        <translation>L’écrire dans un fichier&#xa0;; dans un dossier, sous le nom que veut l’administration fiscale.</translation>
    </message>
    <message>
        <source>Write it to a file; its name ends in .xlsx, .csv or .json.</source>
        <translation>L’enregistrer dans un fichier dont le nom finit par .xlsx, .csv ou .json.</translation>
    </message>
    <message>
        <source>Write it to a file; its name ends in .xlsx, .pdf, .csv or .json.</source>
        <translation>L’enregistrer dans un fichier dont le nom finit par .xlsx, .pdf, .csv ou .json.</translation>
    </message>
    <message>
        <source>Write the set-up file of a desk again: for a new computer.</source>
        <translation>Écrit de nouveau le fichier d’installation d’un poste&#xa0;: pour un nouvel ordinateur.</translation>
    </message>
    <message>
        <source>Write the signed archive of a year of the till: its tickets, closings and traces as CSV and JSON. What was archived once stays in the till too.</source>
        <translation>Écrire l’archive signée d’une année de la caisse&#xa0;: ses tickets, clôtures et traces en CSV et JSON. Ce qui est archivé reste aussi dans la caisse.</translation>
    </message>
    <message>
        <source>Write the synthesis to a file; its name ends in .pdf, .xlsx, .csv or .json.</source>
        <translation>Enregistrer la synthèse dans un fichier&#xa0;; son nom finit par .pdf, .xlsx, .csv ou .json.</translation>
    </message>
    <message>
        <source>Write the whole synthesis to a file; its name ends in .xlsx, .pdf, .csv or .json.</source>
        <translation>Écrire toute la synthèse dans un fichier&#xa0;; son nom finit par .xlsx, .pdf, .csv ou .json.</translation>
    </message>
    <message>
        <source>Write what is recorded for other programs.</source>
        <translation>Écrire ce qui est enregistré pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite le</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <source>Written into the book of {office}, {moment}.</source>
        <translation>Inscrit au cahier, {office}, {moment}.</translation>
    </message>
    <message>
        <source>Written to for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>X report: the till stays open</source>
        <translation>Rapport X&#xa0;: la caisse reste ouverte</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Yearly closing {number}</source>
        <translation>Clôture annuelle {number}</translation>
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
        <source>acknowledgement</source>
        <translation>accusé de réception</translation>
    </message>
    <message>
        <source>acknowledgement given</source>
        <translation>accusé de réception donné</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all offices</source>
        <translation>tous les bureaux</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answer given</source>
        <translation>réponse donnée</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>répondue aussitôt</translation>
    </message>
    <message>
        <source>as heard on {moment}</source>
        <translation>aux nouvelles du {moment}</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>as {office} knows it, without the complaints, enquiries and remarks of the other offices</source>
        <translation>tel que le connaît {office}, sans les réclamations, demandes et remarques des autres bureaux</translation>
    </message>
    <message>
        <source>at the closing</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>au comptoir</translation>
    </message>
    <message>
        <source>at the opening</source>
        <translation>à l’ouverture</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>code-barres</translation>
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
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>by a command</source>
        <translation>par une commande</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>par courrier</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
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
        <source>closed without a reply</source>
        <translation>close sans réponse</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>commission {rate}</source>
        <translation>commission {rate}</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>réclamation</translation>
    </message>
    <message>
        <source>consignment</source>
        <translation>dépôt-vente</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>corrective action</source>
        <translation>action corrective</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>counselor</source>
        <translation>conseiller</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidée</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>par défaut&#xa0;: {default}</translation>
    </message>
    <message>
        <source>deposit price</source>
        <translation>prix de dépôt</translation>
    </message>
    <message>
        <source>director</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>faite le {day}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>effect checked</source>
        <translation>effet vérifié</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>efficace</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>for the season’s end</source>
        <translation>pour la fin de saison</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>depuis le papier</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonnée</translation>
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
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>its contents were erased</source>
        <translation>contenu effacé</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>late by {days}</source>
        <translation>en retard de {days}</translation>
    </message>
    <message>
        <source>made major</source>
        <translation>passée en majeure</translation>
    </message>
    <message>
        <source>made minor</source>
        <translation>passée en mineure</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeure</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineure</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>newly received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sans catégorie</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>sans effet</translation>
    </message>
    <message>
        <source>no office in particular</source>
        <translation>aucun bureau en particulier</translation>
    </message>
    <message>
        <source>no price: it cannot be sold yet</source>
        <translation>pas de prix&#xa0;: il ne peut pas encore être vendu</translation>
    </message>
    <message>
        <source>no supplier</source>
        <translation>sans fournisseur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>pas encore de nouvelles</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>not looked at for {weeks}</source>
        <translation>pas consulté depuis {weeks}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>not yet received</source>
        <translation>pas encore reçu</translation>
    </message>
    <message>
        <source>not yet received ({key})</source>
        <translation>pas encore reçu ({key})</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>now closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>of depositors</source>
        <translation>en dépôt-vente</translation>
    </message>
    <message>
        <source>of unknown cost</source>
        <translation>de coût inconnu</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>on the paper form</source>
        <translation>sur la fiche papier</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>à l’écran</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>par internet</translation>
    </message>
    <message>
        <source>partly effective</source>
        <translation>efficace en partie</translation>
    </message>
    <message>
        <source>passing on</source>
        <translation>transmission</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>product request</source>
        <translation>demande d’article</translation>
    </message>
    <message>
        <source>publisher price</source>
        <translation>prix éditeur</translation>
    </message>
    <message>
        <source>quality referent</source>
        <translation>référent qualité</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>réouverture</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>taken up again</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>the head office</source>
        <translation>au siège</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>the time to keep it was over</source>
        <translation>durée de conservation échue</translation>
    </message>
    <message>
        <source>they asked for it</source>
        <translation>à la demande de la personne</translation>
    </message>
    <message>
        <source>this office, as it is now</source>
        <translation>ce bureau, à l’instant</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>to be passed on</source>
        <translation>à transmettre</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
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
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>was passed on</source>
        <translation>transmise</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{amount} paid to {name}; {left} is still to be paid.</source>
        <translation>{amount} versés à {name}&#xa0;; reste à payer&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>{code}: {name}</source>
        <translation>{code}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{count} branches since {day} ({entries} entries): this desk&apos;s file was restored or copied.</source>
        <translation>{count}&#xa0;branches depuis le {day} (écritures&#xa0;: {entries})&#xa0;: son fichier a été restauré ou copié.</translation>
    </message>
    <message>
        <source>{count} complaints</source>
        <translation>{count} réclamations</translation>
    </message>
    <message>
        <source>{count} copies of this desk are in contact: use one of them only. Nothing is lost.</source>
        <translation>{count}&#xa0;copies de ce poste sont en contact&#xa0;: n’en utilisez qu’une. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{count} files are in {folder}; begin with {first}.</source>
        <translation>{count} fichiers sont dans {folder}&#xa0;; commencez par {first}.</translation>
    </message>
    <message>
        <source>{count} in as many days before</source>
        <translation>{count} sur autant de jours avant</translation>
    </message>
    <message>
        <source>{count} negative remarks</source>
        <translation>{count} remarques négatives</translation>
    </message>
    <message>
        <source>{count} negative reviews</source>
        <translation>{count} avis négatifs</translation>
    </message>
    <message>
        <source>{count} sold without a commission nor a deposit price are not in what is owed: settle their terms.</source>
        <translation>Articles vendus sans commission ni prix de dépôt, absents du montant dû&#xa0;: {count}. Fixez leurs conditions.</translation>
    </message>
    <message>
        <source>{count} suggestions</source>
        <translation>{count} suggestions</translation>
    </message>
    <message>
        <source>{count} tickets of that year are in no closing yet: close the till, then archive again.</source>
        <translation>{count} tickets de cette année ne sont encore dans aucune clôture&#xa0;: clôturez la caisse, puis archivez de nouveau.</translation>
    </message>
    <message>
        <source>{count} tickets of that year are in no closing yet: close the till, then write the entries again.</source>
        <translation>{count} tickets de cette année ne sont encore dans aucune clôture&#xa0;: clôturez la caisse, puis écrivez de nouveau les écritures.</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semaines</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour}&#xa0;h</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} est un dossier.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} est un fichier.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not readable.</source>
        <translation>{name} {filename!r} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{number}, branch {branch}</source>
        <translation>{number}, branche {branch}</translation>
    </message>
    <message>
        <source>{office}: provisional until {desks} is heard.</source>
        <translation>{office}&#xa0;: provisoire jusqu’aux nouvelles de {desks}.</translation>
    </message>
    <message>
        <source>{organisation}: personal data to erase by {day}</source>
        <translation>{organisation}&#xa0;: données personnelles à effacer au {day}</translation>
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
        <source>{path} holds: {organisation}, {year}, {tickets} tickets, {closings} closings.</source>
        <translation>{path} est intègre&#xa0;: {organisation}, {year}, {tickets} tickets, {closings} clôtures.</translation>
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
        <source>{rate} %</source>
        <translation>{rate}&#xa0;%</translation>
    </message>
    <message>
        <source>{site}: looked at in {kept} weeks of {weeks}.</source>
        <translation>{site}&#xa0;: consulté {kept} semaines sur {weeks}.</translation>
    </message>
    <message>
        <source>{text}:</source>
        <translation>{text}&#xa0;:</translation>
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
        <source>{value} has no amount. Say how much, such as cash:12.50.</source>
        <translation>{value} n’a pas de montant. Dites combien, par exemple cash:12,50.</translation>
    </message>
    <message>
        <source>{value} is not a coin or a note and how many, such as 0.50:12.</source>
        <translation>{value} n’est pas une pièce ou un billet et son nombre, comme 0,50:12.</translation>
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
        <source>{value} is not a label and a price such as Mug:7.50 or Topo:5:reduced.</source>
        <translation>{value} n’est pas un libellé et un prix, comme Mug:7.50 ou Topo:5:reduced.</translation>
    </message>
    <message>
        <source>{value} is not a question and its answer, such as welcome=5.</source>
        <translation>{value} n’est pas une question et sa réponse, comme welcome=5.</translation>
    </message>
    <message>
        <source>{value} is not an account such as sales=706000.</source>
        <translation>{value} n’est pas un compte tel que sales=706000.</translation>
    </message>
    <message>
        <source>{value} is not an article and a quantity such as 9782070368228:2.</source>
        <translation>{value} n’est pas un article et une quantité comme 9782070368228:2.</translation>
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
        <source>{value} is too great a number. Correct it.</source>
        <translation>{value} est un nombre trop grand. Corrigez-le.</translation>
    </message>
    <message>
        <source>{value} lies too far away. Give a day between {first} and {last}.</source>
        <translation>{value} est trop loin. Donnez un jour entre {first} et {last}.</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>{what}, from {day}</source>
        <translation>{what}, à partir du {day}</translation>
    </message>
    <message>
        <source>{what}: “{reason}”</source>
        <translation>{what}&#xa0;: «&#xa0;{reason}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A VAT rate lies between 0 and 100 %. Correct it.</source>
        <translation>Un taux de TVA se situe entre 0 et 100&#xa0;%. Corrigez-le.</translation>
    </message>
    <message>
        <source>A checklist is gone through at the opening or at the closing, not at “{moment}”. Choose one.</source>
        <translation>Une liste de contrôle se fait à l’ouverture (opening) ou à la fermeture (closing), pas à «&#xa0;{moment}&#xa0;». Choisissez.</translation>
    </message>
    <message>
        <source>A commission lies between 0 and 100 %. Correct it.</source>
        <translation>Une commission se situe entre 0 et 100&#xa0;%. Corrigez-la.</translation>
    </message>
    <message>
        <source>A count is a check, or corrects another. The closing makes its own.</source>
        <translation>Un comptage est un contrôle, ou en corrige un autre. La clôture fait le sien.</translation>
    </message>
    <message>
        <source>A desk knows its own office alone. Ask at the head office about the others.</source>
        <translation>Un poste ne connaît que son propre bureau. Pour les autres, demandez au siège.</translation>
    </message>
    <message>
        <source>A desk knows its own office alone. Collect the evidence at the head office.</source>
        <translation>Un poste ne connaît que son propre bureau. Réunissez les preuves au siège.</translation>
    </message>
    <message>
        <source>A desk records for its own office. Record this at a desk of that office, or at the head office.</source>
        <translation>Un poste enregistre pour son propre bureau. Enregistrez ceci à un poste de ce bureau, ou au siège.</translation>
    </message>
    <message>
        <source>A desk stays at its office, with what it has counted. Retire it, and add one at the other office.</source>
        <translation>Un poste reste à son bureau, avec ce qu’il a compté. Retirez-le, et ajoutez-en un à l’autre bureau.</translation>
    </message>
    <message>
        <source>A discount below zero would raise the price. Type it without a minus.</source>
        <translation>Une remise négative augmenterait le prix. Tapez-la sans signe moins.</translation>
    </message>
    <message>
        <source>A discount needs a reason, in a few words: it stays on the ticket.</source>
        <translation>Une remise demande un motif, en quelques mots&#xa0;: il reste sur le ticket.</translation>
    </message>
    <message>
        <source>A discount needs a reason. Write a few words, such as: damaged cover.</source>
        <translation>Une remise demande un motif. Écrivez quelques mots, par exemple&#xa0;: couverture abîmée.</translation>
    </message>
    <message>
        <source>A line is either a product or a quick item. Choose the article again.</source>
        <translation>Une ligne est soit un article du catalogue, soit un article libre. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>A name or a code is empty. Fill it in.</source>
        <translation>Un nom ou un code est vide. Remplissez-le.</translation>
    </message>
    <message>
        <source>A new product has no label here. Give it one, or the code of one that is known.</source>
        <translation>Ce nouvel article n’a pas de libellé. Donnez-lui-en un, ou le code d’un article connu.</translation>
    </message>
    <message>
        <source>A note is a remark, a handover or information, not “{kind}”. Choose one of them.</source>
        <translation>Une note est une remarque (remark), une transmission (handover) ou une information (information), pas «&#xa0;{kind}&#xa0;». Choisissez.</translation>
    </message>
    <message>
        <source>A number in it is out of bounds.</source>
        <translation>Un nombre qu’il contient est hors limites.</translation>
    </message>
    <message>
        <source>A number of copies is {least} to {most}, not {quantity}. Correct it.</source>
        <translation>Un nombre d’exemplaires va de {least} à {most}, pas {quantity}. Corrigez-le.</translation>
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
        <source>A payment has no amount. Type what is paid that way, or remove it.</source>
        <translation>Un règlement n’a pas de montant. Tapez ce qui est réglé ainsi, ou retirez-le.</translation>
    </message>
    <message>
        <source>A payout is an amount above zero. Type what was paid, such as 12.50.</source>
        <translation>Un versement est un montant supérieur à zéro. Saisissez ce qui a été payé, par exemple 12,50.</translation>
    </message>
    <message>
        <source>A payout is taken back for a reason. Say why.</source>
        <translation>Un versement s’annule avec un motif. Dites pourquoi.</translation>
    </message>
    <message>
        <source>A price lies between {least} and {most}. Correct it.</source>
        <translation>Un prix se situe entre {least} et {most}. Corrigez-le.</translation>
    </message>
    <message>
        <source>A published version never changes: its answers stand on it. Make the next version.</source>
        <translation>Une version publiée ne change jamais&#xa0;: ses réponses reposent sur elle. Faites la version suivante.</translation>
    </message>
    <message>
        <source>A purchase price cannot be negative. Correct it, or leave it empty.</source>
        <translation>Un prix d’achat ne peut pas être négatif. Corrigez-le, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>A quantity is {least} to {most}, not {quantity}. Correct it.</source>
        <translation>Une quantité va de {least} à {most}, pas {quantity}. Corrigez-la.</translation>
    </message>
    <message>
        <source>A questionnaire has at most {most} questions, this one {count}. Take some out.</source>
        <translation>Un questionnaire a {most} questions au plus, celui-ci {count}. Retirez-en.</translation>
    </message>
    <message>
        <source>A redaction may only take words out, with […] in their place. Put back what was changed otherwise.</source>
        <translation>Un caviardage ne peut que retirer des mots, avec […] à leur place. Remettez ce qui a été changé autrement.</translation>
    </message>
    <message>
        <source>A remark is positive, neutral or negative, not “{sentiment}”. Choose one of them.</source>
        <translation>Une remarque est positive, neutre (neutral) ou négative (negative), pas «&#xa0;{sentiment}&#xa0;». Choisissez.</translation>
    </message>
    <message>
        <source>A season has a first and a last day. Give both, or none for the whole year.</source>
        <translation>Une saison a un premier et un dernier jour. Donnez les deux, ou aucun pour toute l’année.</translation>
    </message>
    <message>
        <source>A sheet has {count} labels: say how many of them are gone already, or none.</source>
        <translation>Une planche a {count} étiquettes&#xa0;: dites combien sont déjà utilisées, ou aucune.</translation>
    </message>
    <message>
        <source>A site rates out of {known}. Choose one of these.</source>
        <translation>Un site note sur {known}. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>A transfer goes from an office to another. Choose another office.</source>
        <translation>Un transfert va d’un bureau à un autre. Choisissez un autre bureau.</translation>
    </message>
    <message>
        <source>An amount is missing. Type one such as 12.50.</source>
        <translation>Il manque un montant. Tapez-le, par exemple 12,50.</translation>
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
        <source>At least one piece is sold. To take the line away, press Delete.</source>
        <translation>On vend au moins une pièce. Pour retirer la ligne, appuyez sur Suppr.</translation>
    </message>
    <message>
        <source>Brochures lie at an office. Record it there, or choose the office first.</source>
        <translation>Les brochures sont dans un bureau. Enregistrez-le là-bas, ou choisissez d’abord le bureau.</translation>
    </message>
    <message>
        <source>Cash does not move by “{kind}”. Choose one of: {known}.</source>
        <translation>Il n’y a pas de mouvement d’espèces «&#xa0;{kind}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Choose 1 to {most} labels, not {count}.</source>
        <translation>Choisissez de 1 à {most} étiquettes, pas {count}.</translation>
    </message>
    <message>
        <source>Closing {kind} {number}: it follows none, and is not the first of its till.</source>
        <translation>Clôture {number} ({kind})&#xa0;: elle n’en suit aucune, et n’est pas la première de sa caisse.</translation>
    </message>
    <message>
        <source>Closing {kind} {number}: it follows {name}, which is not there.</source>
        <translation>Clôture {number} ({kind})&#xa0;: elle suit {name}, qui n’est pas là.</translation>
    </message>
    <message>
        <source>Closing {kind} {number}: it holds {name}, which is not there.</source>
        <translation>Clôture {number} ({kind})&#xa0;: elle contient {name}, qui n’y est pas.</translation>
    </message>
    <message>
        <source>Closing {kind} {number}: it is not carried over from another year.</source>
        <translation>Clôture {number} ({kind})&#xa0;: elle n’est pas reprise d’une autre année.</translation>
    </message>
    <message>
        <source>Closing {kind} {number}: its count of the drawer is another.</source>
        <translation>Clôture {number} ({kind})&#xa0;: le comptage du tiroir en est un autre.</translation>
    </message>
    <message>
        <source>Closing {kind} {number}: the cash expected is not the sum of its session.</source>
        <translation>Clôture {number} ({kind})&#xa0;: les espèces attendues ne sont pas la somme de sa session.</translation>
    </message>
    <message>
        <source>Closing {kind} {number}: {name} is not what its tickets sum to.</source>
        <translation>Clôture {number} ({kind})&#xa0;: {name} n’est pas la somme de ses tickets.</translation>
    </message>
    <message>
        <source>Count what is in the drawer, or type 0 for an empty one.</source>
        <translation>Comptez ce qui est dans le tiroir, ou tapez 0 s’il est vide.</translation>
    </message>
    <message>
        <source>Give how many new reviews there were, from 0 to {most}.</source>
        <translation>Donnez le nombre de nouveaux avis, de 0 à {most}.</translation>
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
        <source>Lines or payments of the ticket {number} have no ticket.</source>
        <translation>Des lignes ou des règlements du ticket {number} sont sans ticket.</translation>
    </message>
    <message>
        <source>More would go out than should be in the drawer. Count it, then confirm.</source>
        <translation>Il sortirait plus que le tiroir ne devrait contenir. Comptez-le, puis confirmez.</translation>
    </message>
    <message>
        <source>No brochure is chosen yet. Choose at least one.</source>
        <translation>Aucune brochure n’est choisie. Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>No mailbox is chosen. Choose the shared folder or the key in the settings.</source>
        <translation>Aucun dossier d’échange n’est choisi. Choisissez le dossier partagé ou la clé dans les réglages.</translation>
    </message>
    <message>
        <source>No till session is open here. Open the till first.</source>
        <translation>Aucune session de caisse n’est ouverte ici. Ouvrez d’abord la caisse.</translation>
    </message>
    <message>
        <source>No visit was counted here today. Record it first, or sell without --visit.</source>
        <translation>Aucune visite n’a été comptée ici aujourd’hui. Enregistrez-la d’abord, ou vendez sans --visit.</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk. Choose a counselor, then mark the note as read.</source>
        <translation>Personne n’a dit qui est au poste. Choisissez un conseiller, puis marquez la note comme lue.</translation>
    </message>
    <message>
        <source>Nobody is answered in the language “{language}”. Choose one of: {known}.</source>
        <translation>On ne répond à personne dans la langue «&#xa0;{language}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Nobody is called “{text}” here. Search with “bitdesk privacy find”.</source>
        <translation>Personne ne s’appelle «&#xa0;{text}&#xa0;» ici. Cherchez avec «&#xa0;bitdesk privacy find&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose whose data is to be erased.</source>
        <translation>Personne n’est choisi. Choisissez qui est à effacer.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Name somebody, or give --due.</source>
        <translation>Personne n’est choisi. Nommez quelqu’un, ou donnez --due.</translation>
    </message>
    <message>
        <source>Nobody said at which office this was answered. Choose the office.</source>
        <translation>Personne n’a dit dans quel bureau il a été rempli. Choisissez le bureau.</translation>
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
        <source>Nothing is answered yet. Answer one question at least.</source>
        <translation>Rien n’est encore répondu. Répondez à une question au moins.</translation>
    </message>
    <message>
        <source>Nothing is paid by that. Type the amount, or leave the field empty to pay all.</source>
        <translation>Rien n’est réglé ainsi. Tapez le montant, ou laissez le champ vide pour tout régler.</translation>
    </message>
    <message>
        <source>Nothing is taken back. Say how many pieces of which line.</source>
        <translation>Rien n’est repris. Dites combien de pièces de quelle ligne.</translation>
    </message>
    <message>
        <source>Nothing is written as “{suffix}”. Give a name that ends in {known}.</source>
        <translation>Rien ne s’enregistre en «&#xa0;{suffix}&#xa0;». Donnez un nom qui finit par {known}.</translation>
    </message>
    <message>
        <source>Nothing of this person has been erased yet. Erase it, then print the certificate.</source>
        <translation>Rien n’a encore été effacé de cette personne. Effacez, puis imprimez l’attestation.</translation>
    </message>
    <message>
        <source>Nothing was sold in {year}: there is nothing to archive.</source>
        <translation>Rien n’a été vendu en {year}&#xa0;: il n’y a rien à archiver.</translation>
    </message>
    <message>
        <source>Only a delivery, a loss, a gift or a return of this desk is taken back here. Choose one of them.</source>
        <translation>On n’annule ici qu’une livraison, une perte, un don ou un retour de ce poste. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Only a visitor’s remark sounds pleased or not. Take the sentiment away.</source>
        <translation>Seule une remarque de visiteur a un ton. Retirez-le.</translation>
    </message>
    <message>
        <source>Only cash gives change. Type the exact amount of the other payments.</source>
        <translation>Seules les espèces rendent la monnaie. Tapez le montant exact des autres règlements.</translation>
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
        <source>Only what was recorded here today can be taken back. Look at the site once more.</source>
        <translation>Seul ce qui a été noté ici aujourd’hui peut être annulé. Consultez le site une fois de plus.</translation>
    </message>
    <message>
        <source>Only {left} is left to pay, and change is given on cash only. Type {left} or less.</source>
        <translation>Il ne reste que {left} à régler, et on ne rend la monnaie que sur les espèces. Tapez {left} ou moins.</translation>
    </message>
    <message>
        <source>Question {number} lacks its words in a language. Write them.</source>
        <translation>La question {number} n’est pas écrite dans une des langues. Écrivez-la.</translation>
    </message>
    <message>
        <source>Question {number}: a number lies within {low} and {high}. Correct its bounds.</source>
        <translation>Question {number}&#xa0;: un nombre est compris entre {low} et {high}. Corrigez ses bornes.</translation>
    </message>
    <message>
        <source>Question {number}: a rating goes from a number to a greater one, both within {low} and {high}.</source>
        <translation>Question {number}&#xa0;: une note va d’un nombre à un plus grand, tous deux entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Question {number}: give 2 to {most} choices, not {count}.</source>
        <translation>Question {number}&#xa0;: donnez 2 à {most} choix, pas {count}.</translation>
    </message>
    <message>
        <source>Question {number}: the least number is above the greatest. Correct them.</source>
        <translation>Question {number}&#xa0;: le plus petit nombre dépasse le plus grand. Corrigez-les.</translation>
    </message>
    <message>
        <source>Say first who the organisation is, in the catalogue&apos;s settings of the shop.</source>
        <translation>Dites d’abord qui est l’organisme, dans les réglages de la boutique du catalogue.</translation>
    </message>
    <message>
        <source>Say how many people come from where, such as 10 34, 3 BE.</source>
        <translation>Dites combien de personnes viennent d’où, comme 10 34, 3 BE.</translation>
    </message>
    <message>
        <source>Say to whom it is passed on, such as the town hall or the head office.</source>
        <translation>Dites à qui elle est transmise, par exemple à la mairie ou au siège.</translation>
    </message>
    <message>
        <source>Say what it is: the label stands on the ticket.</source>
        <translation>Dites ce que c’est&#xa0;: le libellé figure sur le ticket.</translation>
    </message>
    <message>
        <source>Say what was asked for, in {most} characters at most.</source>
        <translation>Dites ce qui a été demandé, en {most} caractères au plus.</translation>
    </message>
    <message>
        <source>Say which count of this till is corrected.</source>
        <translation>Dites quel comptage de cette caisse est corrigé.</translation>
    </message>
    <message>
        <source>Say which days: a year with --year, or both --from and --until.</source>
        <translation>Dites quels jours&#xa0;: une année avec --year, ou bien --from et --until.</translation>
    </message>
    <message>
        <source>Say why cash goes out, in a few words: the drawer must explain itself in the evening.</source>
        <translation>Dites pourquoi des espèces sortent, en quelques mots&#xa0;: le soir, le tiroir doit s’expliquer.</translation>
    </message>
    <message>
        <source>Say why the count is corrected, in a few words.</source>
        <translation>Dites pourquoi le comptage est corrigé, en quelques mots.</translation>
    </message>
    <message>
        <source>Say why, in a few words: the reason stays on the refund.</source>
        <translation>Dites pourquoi, en quelques mots&#xa0;: le motif reste sur le remboursement.</translation>
    </message>
    <message>
        <source>Say why, in a few words: whoever reads the history wants to know.</source>
        <translation>Dites pourquoi, en quelques mots&#xa0;: qui lira l’historique voudra le savoir.</translation>
    </message>
    <message>
        <source>Say why, in a word or two: it stays with the movement.</source>
        <translation>Dites pourquoi, en un mot ou deux&#xa0;: cela reste avec le mouvement.</translation>
    </message>
    <message>
        <source>Something in this basket is not in the catalogue any more. Type the sale again.</source>
        <translation>Un article de ce panier n’est plus au catalogue. Ressaisissez la vente.</translation>
    </message>
    <message>
        <source>Something was recorded in {path} meanwhile: nothing was replaced. Close its window, then try again.</source>
        <translation>Quelque chose a été enregistré entre-temps dans {path}&#xa0;: rien n’a été remplacé. Fermez sa fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>Take out whole words only: what is left cannot be read any more.</source>
        <translation>Ne retirez que des mots entiers&#xa0;: ce qui reste ne peut plus être lu.</translation>
    </message>
    <message>
        <source>That is more than a year. Correct the dates, or retire the office.</source>
        <translation>Cela fait plus d’un an. Corrigez les dates, ou retirez le bureau.</translation>
    </message>
    <message>
        <source>The VAT code “{code}” does not exist. Choose among: {known}.</source>
        <translation>Le code de TVA «&#xa0;{code}&#xa0;» n’existe pas. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The archive lacks its file {file}.</source>
        <translation>Il manque à l’archive son fichier {file}.</translation>
    </message>
    <message>
        <source>The archive {path} has {count} files {file}. Take another copy of it.</source>
        <translation>L’archive {path} a {count} fichiers {file}. Prenez-en une autre copie.</translation>
    </message>
    <message>
        <source>The archive {path} is damaged ({reason}). Take another copy of it.</source>
        <translation>L’archive {path} est endommagée ({reason}). Prenez-en une autre copie.</translation>
    </message>
    <message>
        <source>The archive {path} was written, and does not verify: {reason} Verify the file of the desk.</source>
        <translation>L’archive {path} a été écrite, et ne se vérifie pas&#xa0;: {reason} Vérifiez le fichier du poste.</translation>
    </message>
    <message>
        <source>The barcode {ean} is that of “{label}”, whose code is {code}. Correct the code.</source>
        <translation>Le code-barres {ean} est celui de «&#xa0;{label}&#xa0;», dont le code est {code}. Corrigez le code.</translation>
    </message>
    <message>
        <source>The barcode “{code}” has a wrong check digit: a digit was mistyped. Read it again.</source>
        <translation>La clé du code-barres «&#xa0;{code}&#xa0;» est fausse&#xa0;: un chiffre a été mal tapé. Relisez-le.</translation>
    </message>
    <message>
        <source>The basket is empty. Add an article first.</source>
        <translation>Le panier est vide. Ajoutez d’abord un article.</translation>
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
        <source>The code “{code}” of “{label}” is too long for these labels. Choose the larger sheet.</source>
        <translation>Le code «&#xa0;{code}&#xa0;» de «&#xa0;{label}&#xa0;» est trop long pour ces étiquettes. Choisissez la plus grande planche.</translation>
    </message>
    <message>
        <source>The coins and notes make {total}, not {amount}. Count them again.</source>
        <translation>Les pièces et billets font {total}, pas {amount}. Recomptez-les.</translation>
    </message>
    <message>
        <source>The count of the drawer of {day} does not agree with the one that it corrects.</source>
        <translation>Le comptage du tiroir du {day} ne s’accorde pas avec celui qu’il corrige.</translation>
    </message>
    <message>
        <source>The country “{country}” does not exist. Give its two letters, such as BE, or ZZ if it is not known.</source>
        <translation>Le pays «&#xa0;{country}&#xa0;» n’existe pas. Donnez ses deux lettres, par exemple BE, ou ZZ s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>The day of the payout lies ahead. Correct it.</source>
        <translation>La date du versement est à venir. Corrigez-la.</translation>
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
        <source>The discount is more than the price ({price}). Take off less.</source>
        <translation>La remise dépasse le prix ({price}). Retirez moins.</translation>
    </message>
    <message>
        <source>The discount of {discount} is more than the ticket, {total}. Type a smaller one.</source>
        <translation>La remise de {discount} dépasse le ticket, {total}. Tapez-en une plus petite.</translation>
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
        <source>The drawer differs by {difference} from what is expected. Count it again, or say why.</source>
        <translation>Le tiroir présente un écart de {difference} avec ce qui est attendu. Recomptez-le, ou dites pourquoi.</translation>
    </message>
    <message>
        <source>The effect cannot be checked on {day}, before the action is due. Give a later day.</source>
        <translation>L’effet ne peut pas être vérifié le {day}, avant l’échéance de l’action. Donnez un jour plus tardif.</translation>
    </message>
    <message>
        <source>The entries of {day} do not balance ({label}). Verify the file: bitdesk verify.</source>
        <translation>Les écritures du {day} ne sont pas équilibrées ({label}). Vérifiez le fichier&#xa0;: bitdesk verify.</translation>
    </message>
    <message>
        <source>The file {file} is not part of the archive that was signed.</source>
        <translation>Le fichier {file} ne fait pas partie de l’archive signée.</translation>
    </message>
    <message>
        <source>The file {file} of the archive was changed.</source>
        <translation>Le fichier {file} de l’archive a été modifié.</translation>
    </message>
    <message>
        <source>The file {path} does not hold: no copy of it was kept. Keep its earlier backups; verify it.</source>
        <translation>Le fichier {path} n’est pas intègre&#xa0;: aucune copie n’en a été gardée. Conservez ses sauvegardes précédentes&#xa0;; vérifiez-le.</translation>
    </message>
    <message>
        <source>The file {path} holds no key. Put the right one back, or remove it: a new one is made then.</source>
        <translation>Le fichier {path} ne contient pas de clé. Remettez la bonne, ou retirez-le&#xa0;: une nouvelle sera faite.</translation>
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
        <source>The folder {folder} is not there. Choose another one.</source>
        <translation>Le dossier {folder} n’est pas là. Choisissez-en un autre.</translation>
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
        <source>The head office has no till. Choose a desk&apos;s folder with --data-dir.</source>
        <translation>Le siège n’a pas de caisse. Choisissez le dossier d’un poste avec --data-dir.</translation>
    </message>
    <message>
        <source>The head office keeps no stock of its own. Record it at the office&apos;s desk.</source>
        <translation>Le siège n’a pas de stock à lui. Enregistrez-le au poste du bureau.</translation>
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
        <source>The law fixes the price of books: 5 % off at most. “{label}” cannot be sold below {least}. Take off less.</source>
        <translation>La loi fixe le prix des livres&#xa0;: 5&#xa0;% de remise au plus. «&#xa0;{label}&#xa0;» ne peut pas être vendu moins de {least}. Retirez moins.</translation>
    </message>
    <message>
        <source>The letters of {name} cannot be read. Save it again as “CSV UTF-8” or as XLSX, then try again.</source>
        <translation>Les lettres de {name} sont illisibles. Enregistrez-le de nouveau en «&#xa0;CSV UTF-8&#xa0;» ou en XLSX, puis réessayez.</translation>
    </message>
    <message>
        <source>The level from which it is ordered again cannot be negative. Correct it.</source>
        <translation>Le seuil de réapprovisionnement ne peut pas être négatif. Corrigez-le.</translation>
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
        <source>The office hours for replies end before they begin. Correct one of them.</source>
        <translation>Les heures de réponse finissent avant de commencer. Corrigez l’une des deux.</translation>
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
        <source>The other office has received this line. What comes back is sent from there.</source>
        <translation>L’autre bureau a reçu cette ligne. Ce qui revient est envoyé depuis là-bas.</translation>
    </message>
    <message>
        <source>The output cannot be written ({reason}). Free some space, then try again.</source>
        <translation>La sortie ne peut pas être écrite ({reason}). Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The payments are {excess} above the total of {total}. Lower one: only cash gives change.</source>
        <translation>Les règlements dépassent de {excess} le total de {total}. Diminuez-en un&#xa0;: seules les espèces rendent la monnaie.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written. Check the disk and the rights.</source>
        <translation>L’image {path} ne peut pas être écrite. Vérifiez le disque et les droits.</translation>
    </message>
    <message>
        <source>The printer {printer} does not answer ({reason}). Check its cable, its paper and that it is on.</source>
        <translation>L’imprimante {printer} ne répond pas ({reason}). Vérifiez son câble, son papier, et qu’elle est allumée.</translation>
    </message>
    <message>
        <source>The printer “{address}” cannot be understood. Write for example network:192.168.1.50.</source>
        <translation>L’imprimante «&#xa0;{address}&#xa0;» n’est pas compréhensible. Écrivez par exemple network:192.168.1.50.</translation>
    </message>
    <message>
        <source>The public holidays of “{region}” are not known. Give a country such as FR, or FR-57.</source>
        <translation>Les jours fériés de «&#xa0;{region}&#xa0;» ne sont pas connus. Indiquez un pays, par exemple FR, ou FR-57.</translation>
    </message>
    <message>
        <source>The public “{public}” does not exist. Choose one of: {known}.</source>
        <translation>Le public «&#xa0;{public}&#xa0;» n’existe pas. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The review has neither a rating nor a text. Write one of them.</source>
        <translation>L’avis n’a ni note ni texte. Écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>The role “{role}” does not exist. Choose among: {known}.</source>
        <translation>Le rôle «&#xa0;{role}&#xa0;» n’existe pas. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The same product stands on line {number} already. Leave one of them.</source>
        <translation>Le même article figure déjà ligne {number}. Ne laissez que l’une des deux.</translation>
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
        <source>The signature of the archive is not by its key: its list of files was changed.</source>
        <translation>La signature de l’archive n’est pas de sa clé&#xa0;: sa liste de fichiers a été modifiée.</translation>
    </message>
    <message>
        <source>The text has {length} characters, at most {longest} can be kept. Shorten it, or part it in two.</source>
        <translation>Le texte a {length} caractères, {longest} au plus peuvent être conservés. Raccourcissez-le, ou coupez-le en deux.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept. Take it out: it may come from a paste.</source>
        <translation>Le texte contient un caractère qui ne peut pas être conservé. Retirez-le&#xa0;: il vient peut-être d’un collage.</translation>
    </message>
    <message>
        <source>The text is empty. Write it, then record it.</source>
        <translation>Le texte est vide. Écrivez-le, puis enregistrez-le.</translation>
    </message>
    <message>
        <source>The theme “{theme}” does not exist. Choose among: {known}.</source>
        <translation>Le thème «&#xa0;{theme}&#xa0;» n’existe pas. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The ticket has no line {place}. Count its lines from 1.</source>
        <translation>Le ticket n’a pas de ligne {place}. Comptez ses lignes à partir de 1.</translation>
    </message>
    <message>
        <source>The till is closed. Open it first, counting what is in the drawer.</source>
        <translation>La caisse est fermée. Ouvrez-la d’abord, en comptant ce qui est dans le tiroir.</translation>
    </message>
    <message>
        <source>The till is open already, since {day}. Close it first.</source>
        <translation>La caisse est déjà ouverte, depuis le {day}. Clôturez-la d’abord.</translation>
    </message>
    <message>
        <source>The till keeps no trace of “{kind}”. Choose one of: {known}.</source>
        <translation>La caisse ne garde pas de trace de «&#xa0;{kind}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The till session of {day} is open. Close it first.</source>
        <translation>La session de caisse du {day} est ouverte. Clôturez-la d’abord.</translation>
    </message>
    <message>
        <source>The till session of {day} is still open. Close it, then open today&apos;s: visitors count meanwhile.</source>
        <translation>La session de caisse du {day} est encore ouverte. Clôturez-la, puis ouvrez celle d’aujourd’hui&#xa0;: le comptage des visiteurs continue.</translation>
    </message>
    <message>
        <source>The till {till} has no ticket {number}.</source>
        <translation>La caisse {till} n’a pas de ticket {number}.</translation>
    </message>
    <message>
        <source>The till {till} has {count} tickets {number}.</source>
        <translation>La caisse {till} a {count} tickets {number}.</translation>
    </message>
    <message>
        <source>The till {till} lacks {count} more tickets.</source>
        <translation>Il manque encore {count} tickets à la caisse {till}.</translation>
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
        <source>There is a cost or a publisher&apos;s price, but no price. Give the price, too.</source>
        <translation>Il y a un coût ou un prix éditeur, mais pas de prix. Donnez aussi le prix.</translation>
    </message>
    <message>
        <source>There is a desk in {folder} already. Choose another folder.</source>
        <translation>Il y a déjà un poste dans {folder}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is a draft of the next version already. Change that one, or set it aside.</source>
        <translation>Il y a déjà un brouillon de la version suivante. Modifiez celui-là, ou mettez-le de côté.</translation>
    </message>
    <message>
        <source>There is a site named “{name}” already. Choose another name.</source>
        <translation>Il y a déjà un site nommé «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no VAT code “{code}” today. Choose one of: {known}.</source>
        <translation>Il n’y a pas de code de TVA «&#xa0;{code}&#xa0;» aujourd’hui. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no account for “{use}”. Choose one of: {known}.</source>
        <translation>Il n’y a pas de compte pour «&#xa0;{use}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no article “{code}”. Give a barcode or a code of the catalogue.</source>
        <translation>Il n’y a pas d’article «&#xa0;{code}&#xa0;». Donnez un code-barres ou un code du catalogue.</translation>
    </message>
    <message>
        <source>There is no backup in {folder} yet. Give the file of one.</source>
        <translation>Il n’y a pas encore de sauvegarde dans {folder}. Indiquez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no category “{name}”. Add it first, or correct the name.</source>
        <translation>Il n’y a pas de catégorie «&#xa0;{name}&#xa0;». Ajoutez-la d’abord, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>There is no coin or note of {value}.</source>
        <translation>Il n’existe pas de pièce ni de billet de {value}.</translation>
    </message>
    <message>
        <source>There is no counselor “{code}”. Choose among those in the list.</source>
        <translation>Il n’y a pas de conseiller «&#xa0;{code}&#xa0;». Choisissez parmi ceux de la liste.</translation>
    </message>
    <message>
        <source>There is no desk in {folder} yet. Open the set-up file that the head office made for this desk.</source>
        <translation>Il n’y a pas encore de poste dans {folder}. Ouvrez le fichier d’installation que le siège a préparé pour ce poste.</translation>
    </message>
    <message>
        <source>There is no hour or no weekday to reply in. Ask the head office to set both.</source>
        <translation>Il n’y a ni heure ni jour pour répondre. Demandez au siège de régler les deux.</translation>
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
        <source>There is no payment by “{method}”. Choose one of: {known}.</source>
        <translation>Il n’y a pas de règlement «&#xa0;{method}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no product “{name}”. Give its code or its barcode.</source>
        <translation>Il n’y a pas d’article «&#xa0;{name}&#xa0;». Donnez son code ou son code-barres.</translation>
    </message>
    <message>
        <source>There is no questionnaire in “{language}”. Choose among: {known}.</source>
        <translation>Il n’y a pas de questionnaire en «&#xa0;{language}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no questionnaire “{code}” here. Choose among: {known}.</source>
        <translation>Il n’y a pas de questionnaire «&#xa0;{code}&#xa0;» ici. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no receipt by “{means}”. Choose one of: {known}.</source>
        <translation>Il n’y a pas de ticket imprimé par «&#xa0;{means}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no season {year} to play. Give a year from {first} to {last}.</source>
        <translation>Il n’y a pas de saison {year} à jouer. Donnez une année de {first} à {last}.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”. Choose among: {known}.</source>
        <translation>Il n’y a pas de réglage «&#xa0;{name}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no supplier “{code}”. Choose among: {known}.</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;{code}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no supplier “{name}”. Add them first, or correct the name.</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;{name}&#xa0;». Ajoutez-le d’abord, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>There is no “{name}”. Choose among: {known}.</source>
        <translation>Il n’y a pas de «&#xa0;{name}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is nothing in the list yet. Add a product first.</source>
        <translation>La liste est encore vide. Ajoutez d’abord un article.</translation>
    </message>
    <message>
        <source>There is nothing to close: every closing so far is held by another.</source>
        <translation>Il n’y a rien à clôturer&#xa0;: chaque clôture est déjà reprise dans une autre.</translation>
    </message>
    <message>
        <source>These shelves are being counted already. Go on with that count, or finish it.</source>
        <translation>Ces rayons sont déjà en inventaire. Continuez-le, ou terminez-le.</translation>
    </message>
    <message>
        <source>This action has gone on meanwhile: look at its steps, then choose what is still to be done.</source>
        <translation>Cette action a avancé entre-temps&#xa0;: regardez ses étapes, puis choisissez ce qui reste à faire.</translation>
    </message>
    <message>
        <source>This action is not known here. Choose it in the list again.</source>
        <translation>Cette action n’est pas connue ici. Choisissez-la de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This basket does not wait here any more. Choose one of the list.</source>
        <translation>Ce panier n’est plus en attente ici. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This brochure is not known here. Synchronise, then choose it in the list again.</source>
        <translation>Cette brochure n’est pas connue ici. Synchronisez, puis choisissez-la à nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This call never waited for a reply. Record what is asked now as a new enquiry.</source>
        <translation>Cet appel n’attendait pas de réponse. Enregistrez ce qui est demandé maintenant comme une nouvelle demande.</translation>
    </message>
    <message>
        <source>This category is not known here. Synchronise, then choose it in the list again.</source>
        <translation>Cette catégorie n’est pas connue ici. Synchronisez, puis choisissez-la de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This closing is not known here. Choose one of the list.</source>
        <translation>Cette clôture n’est pas connue ici. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>This complaint is closed. Reopen it first.</source>
        <translation>Cette réclamation est close. Rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>This complaint is not known here yet. Synchronise, then look again.</source>
        <translation>Cette réclamation n’est pas encore connue ici. Synchronisez, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>This complaint is open already. Add a step to it.</source>
        <translation>Cette réclamation est déjà ouverte. Ajoutez-y une étape.</translation>
    </message>
    <message>
        <source>This computer has no printer called {name}. Choose another one in the settings.</source>
        <translation>Cet ordinateur n’a pas d’imprimante nommée {name}. Choisissez-en une autre dans les réglages.</translation>
    </message>
    <message>
        <source>This computer has no ticket printer. Choose one in the settings, or give --to FILE.</source>
        <translation>Cet ordinateur n’a pas d’imprimante à tickets. Choisissez-en une dans les réglages, ou donnez --to FILE.</translation>
    </message>
    <message>
        <source>This count is finished. Begin another one to count again.</source>
        <translation>Cet inventaire est terminé. Commencez-en un autre pour recompter.</translation>
    </message>
    <message>
        <source>This count was begun at another desk: go on there, or begin one here.</source>
        <translation>Cet inventaire a été commencé à un autre poste&#xa0;: continuez là-bas, ou commencez-en un ici.</translation>
    </message>
    <message>
        <source>This depositor is not known here. Choose one in the list again.</source>
        <translation>Ce déposant n’est pas connu ici. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This desk is not known here. Create it first.</source>
        <translation>Ce poste n’est pas connu ici. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>This draft was set aside. Bring it back before it is published.</source>
        <translation>Ce brouillon a été mis de côté. Rappelez-le avant de le publier.</translation>
    </message>
    <message>
        <source>This enquiry is not known here any more. Choose one of the list.</source>
        <translation>Cette demande n’est plus connue ici. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>This enquiry was recorded at another desk. Say more of it there; reply to it anywhere.</source>
        <translation>Cette demande a été enregistrée sur un autre poste. Complétez-la là-bas&#xa0;; répondez-y n’importe où.</translation>
    </message>
    <message>
        <source>This enquiry was taken out of the lists. Its desk brings it back first.</source>
        <translation>Cette demande a été retirée des listes. Son poste doit d’abord la remettre.</translation>
    </message>
    <message>
        <source>This is not on the list of this office. Choose it in the list again.</source>
        <translation>Ceci n’est pas sur la liste de ce bureau. Choisissez à nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This kind of printer has no “{name}”. Choose one of: {known}.</source>
        <translation>Cette sorte d’imprimante n’a pas «&#xa0;{name}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>This line has been called back already: it is in the stock again.</source>
        <translation>Cette ligne a déjà été rappelée&#xa0;: elle est de nouveau en stock.</translation>
    </message>
    <message>
        <source>This line has been received already. Record a loss or a count if the level is wrong.</source>
        <translation>Cette ligne a déjà été reçue. Enregistrez une perte ou un inventaire si le niveau est faux.</translation>
    </message>
    <message>
        <source>This line is not on the ticket. Choose among its lines.</source>
        <translation>Cette ligne n’est pas sur le ticket. Choisissez parmi ses lignes.</translation>
    </message>
    <message>
        <source>This line was called back by the office that sent it: nothing is to be received.</source>
        <translation>Cette ligne a été rappelée par le bureau qui l’avait envoyée&#xa0;: il n’y a rien à recevoir.</translation>
    </message>
    <message>
        <source>This line was not sent from this desk. Choose it in the list again.</source>
        <translation>Cette ligne n’a pas été envoyée de ce poste. Choisissez-la de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This meeting has no minutes yet. Write them, then close it.</source>
        <translation>Cette réunion n’a pas encore de compte rendu. Écrivez-le, puis fermez-la.</translation>
    </message>
    <message>
        <source>This meeting has not been held yet. Correct its day, or close it afterwards.</source>
        <translation>Cette réunion n’a pas encore eu lieu. Corrigez son jour, ou fermez-la après.</translation>
    </message>
    <message>
        <source>This meeting is closed: its minutes stay as they are. Record what follows as actions.</source>
        <translation>Cette réunion est close&#xa0;: son compte rendu ne change plus. Notez la suite comme actions.</translation>
    </message>
    <message>
        <source>This meeting is not known here. Choose it in the list again.</source>
        <translation>Cette réunion n’est pas connue ici. Choisissez-la de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This meeting was recorded at another desk: only that desk can change it.</source>
        <translation>Cette réunion a été notée à un autre poste&#xa0;: lui seul peut la changer.</translation>
    </message>
    <message>
        <source>This moment has not come yet. Give one that has.</source>
        <translation>Ce moment n’est pas encore venu. Indiquez-en un passé.</translation>
    </message>
    <message>
        <source>This movement has been taken back already.</source>
        <translation>Ce mouvement a déjà été annulé.</translation>
    </message>
    <message>
        <source>This note has not been received here. Choose another one in the list.</source>
        <translation>Cette note n’a pas été reçue ici. Choisissez-en une autre dans la liste.</translation>
    </message>
    <message>
        <source>This note was written at another desk, which alone changes it. Reply to it instead.</source>
        <translation>Cette note a été écrite à un autre poste, seul à pouvoir la modifier. Répondez-y plutôt.</translation>
    </message>
    <message>
        <source>This office is not known here. Choose it in the list again.</source>
        <translation>Ce bureau n’est pas connu ici. Choisissez-le à nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This office is not known here. Synchronise, or choose another one.</source>
        <translation>Ce bureau n’est pas connu ici. Synchronisez, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This office is not known here. Synchronise, then choose it in the list again.</source>
        <translation>Ce bureau n’est pas connu ici. Synchronisez, puis choisissez-le de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This outreach event is not known here. Synchronise, then choose it again.</source>
        <translation>Cet événement hors les murs n’est pas connu ici. Synchronisez, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This payout was taken back already. Nothing was recorded.</source>
        <translation>Ce versement a déjà été annulé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This person is not known here. Search them again by their name.</source>
        <translation>Cette personne n’est pas connue ici. Cherchez-la de nouveau par son nom.</translation>
    </message>
    <message>
        <source>This person’s data has been erased already, or has not arrived yet. Look at the list.</source>
        <translation>Les données de cette personne sont déjà effacées, ou ne sont pas encore arrivées. Regardez la liste.</translation>
    </message>
    <message>
        <source>This product is not known here. Synchronise, or sell it as a quick item.</source>
        <translation>Cet article n’est pas connu ici. Synchronisez, ou vendez-le en article libre.</translation>
    </message>
    <message>
        <source>This product is not known here. Synchronise, then choose it in the list again.</source>
        <translation>Cet article n’est pas connu ici. Synchronisez, puis choisissez-le de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This questionnaire asks nothing yet. Add a question, then publish it.</source>
        <translation>Ce questionnaire ne demande encore rien. Ajoutez une question, puis publiez-le.</translation>
    </message>
    <message>
        <source>This questionnaire has no question “{code}”. Choose among: {known}.</source>
        <translation>Ce questionnaire n’a pas de question «&#xa0;{code}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>This questionnaire was not recorded at this desk. Take it back where it was.</source>
        <translation>Ce questionnaire n’a pas été enregistré sur ce poste. Reprenez-le là où il l’a été.</translation>
    </message>
    <message>
        <source>This quick item is not known here. Type it again.</source>
        <translation>Cet article libre n’est pas connu ici. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This request was not noted at this desk. Choose it in the list again.</source>
        <translation>Cette demande n’a pas été notée à ce poste. Choisissez-la de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This review is not known here, or was taken back. Choose one in the list.</source>
        <translation>Cet avis n’est pas connu ici, ou a été annulé. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This review was noted at another desk: only that desk can correct it.</source>
        <translation>Cet avis a été noté à un autre poste&#xa0;: lui seul peut le corriger.</translation>
    </message>
    <message>
        <source>This review was taken back. Choose another one in the list.</source>
        <translation>Cet avis a été annulé. Choisissez-en un autre dans la liste.</translation>
    </message>
    <message>
        <source>This site rates from 0 to {best}. Correct the rating.</source>
        <translation>Ce site note de 0 à {best}. Corrigez la note.</translation>
    </message>
    <message>
        <source>This suggestion is a major one already.</source>
        <translation>Cette suggestion est déjà majeure.</translation>
    </message>
    <message>
        <source>This suggestion is a minor one already.</source>
        <translation>Cette suggestion est déjà mineure.</translation>
    </message>
    <message>
        <source>This suggestion is closed. Reopen it first.</source>
        <translation>Cette suggestion est close. Rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>This suggestion is not known here yet. Synchronise, then look again.</source>
        <translation>Cette suggestion n’est pas encore connue ici. Synchronisez, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>This suggestion is open already. Add a step to it.</source>
        <translation>Cette suggestion est déjà ouverte. Ajoutez-y une étape.</translation>
    </message>
    <message>
        <source>This supplier is not known here. Leave it open: the head office completes it.</source>
        <translation>Ce fournisseur n’est pas connu ici. Laissez-le vide&#xa0;: le siège complétera.</translation>
    </message>
    <message>
        <source>This supplier is not known here. Synchronise, then choose it in the list again.</source>
        <translation>Ce fournisseur n’est pas connu ici. Synchronisez, puis choisissez-le de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This ticket is a refund itself. Sell the goods again instead.</source>
        <translation>Ce ticket est lui-même un remboursement. Revendez plutôt les articles.</translation>
    </message>
    <message>
        <source>This ticket is not known here. Choose one of the list.</source>
        <translation>Ce ticket n’est pas connu ici. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This till has no closing {number} of that kind.</source>
        <translation>Cette caisse n’a pas de clôture {number} de cette sorte.</translation>
    </message>
    <message>
        <source>This till has no ticket “{number}”. Give one such as 2026-000123.</source>
        <translation>Cette caisse n’a pas de ticket «&#xa0;{number}&#xa0;». Donnez-en un comme 2026-000123.</translation>
    </message>
    <message>
        <source>This till has not been counted yet: there is nothing to correct.</source>
        <translation>Cette caisse n’a pas encore été comptée&#xa0;: il n’y a rien à corriger.</translation>
    </message>
    <message>
        <source>This transfer goes to another office: it is received there.</source>
        <translation>Ce transfert va à un autre bureau&#xa0;: il se reçoit là-bas.</translation>
    </message>
    <message>
        <source>This transfer is not known here. Synchronise, then choose it in the list again.</source>
        <translation>Ce transfert n’est pas connu ici. Synchronisez, puis choisissez-le de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This version is still a draft. Publish it before anybody answers it.</source>
        <translation>Cette version est encore un brouillon. Publiez-la avant que quelqu’un y réponde.</translation>
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
        <source>This visit is not known here any more. Sell without it, or choose another.</source>
        <translation>Cette visite n’est plus connue ici. Vendez sans elle, ou choisissez-en une autre.</translation>
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
        <source>This was erased for good, as its person has a right to. Write it anew, without a name.</source>
        <translation>Ceci a été effacé définitivement, comme la personne y a droit. Écrivez-le de nouveau, sans nom.</translation>
    </message>
    <message>
        <source>This was ticked at another desk of the office, which alone takes it back.</source>
        <translation>Ceci a été coché à un autre poste du bureau, seul à pouvoir le décocher.</translation>
    </message>
    <message>
        <source>Ticket {number} was taken back twice, at two tills or in two copies of a file: more was given back than was sold.</source>
        <translation>Ticket {number}, remboursé deux fois, à deux caisses ou dans deux copies d’un fichier&#xa0;: plus a été rendu que vendu.</translation>
    </message>
    <message>
        <source>Ticket {number}: a line does not agree with its price, discounts or VAT.</source>
        <translation>Ticket {number}&#xa0;: une ligne ne s’accorde pas avec son prix, ses remises ou sa TVA.</translation>
    </message>
    <message>
        <source>Ticket {number}: its payments are not its total.</source>
        <translation>Ticket {number}&#xa0;: ses règlements ne font pas son total.</translation>
    </message>
    <message>
        <source>Ticket {number}: its total is not the sum of its lines.</source>
        <translation>Ticket {number}&#xa0;: son total n’est pas la somme de ses lignes.</translation>
    </message>
    <message>
        <source>Type how much cash is moved, above zero.</source>
        <translation>Tapez le montant d’espèces déplacé, supérieur à zéro.</translation>
    </message>
    <message>
        <source>USB printers need libusb, which is not installed here. Use the printer’s port file, or the network.</source>
        <translation>Les imprimantes USB demandent libusb, qui n’est pas installée ici. Donnez le port de l’imprimante, ou passez par le réseau.</translation>
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
        <source>What is on consignment belongs to a depositor. Choose whose it is, or say that it was bought.</source>
        <translation>Ce qui est en dépôt-vente appartient à un déposant. Choisissez lequel, ou indiquez que c’est acheté.</translation>
    </message>
    <message>
        <source>What is written here is too long to be kept while you write. Shorten it, or record it.</source>
        <translation>Ce qui est écrit ici est trop long pour être gardé pendant la saisie. Raccourcissez, ou enregistrez.</translation>
    </message>
    <message>
        <source>What the action comes from is not known here. Choose it in the list again.</source>
        <translation>Ce dont naît l’action n’est pas connu ici. Choisissez-le de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>What was not counted is zero at the end of a count only. Give --finish, too.</source>
        <translation>Ce qui n’a pas été compté ne passe à zéro qu’à la fin d’un inventaire. Ajoutez --finish.</translation>
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
        <source>Words cannot be taken out of “{kind}”. Correct the list.</source>
        <translation>On ne peut pas retirer de mots de «&#xa0;{kind}&#xa0;». Corrigez la liste.</translation>
    </message>
    <message>
        <source>Write at least two letters of a name, an e-mail address or a number.</source>
        <translation>Écrivez au moins deux lettres d’un nom, d’un courriel ou d’un numéro.</translation>
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
        <source>the entry was emptied, and nothing says that it was erased</source>
        <translation>l’entrée a été vidée, et rien ne dit qu’elle a été effacée</translation>
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
        <source>{amount} cannot be in the drawer. Count it again.</source>
        <translation>{amount} ne peut pas être dans le tiroir. Recomptez-le.</translation>
    </message>
    <message>
        <source>{amount} is more than the {owed} that {name} is owed. Correct it, or say that it is meant.</source>
        <translation>{amount}, c’est plus que les {owed} dus à {name}. Corrigez, ou dites que c’est voulu.</translation>
    </message>
    <message>
        <source>{arrived} would have arrived of {sent} that were sent. If that is right, add --more-than-sent.</source>
        <translation>{arrived} seraient arrivés pour {sent} envoyés. Si c’est exact, ajoutez --more-than-sent.</translation>
    </message>
    <message>
        <source>{count} pieces of {value} cannot be. Count them again.</source>
        <translation>{count} fois {value}, ce n’est pas possible. Recomptez.</translation>
    </message>
    <message>
        <source>{count} rows of {name} are refused: nothing was imported. Look at the preview and correct them.</source>
        <translation>{count} lignes de {name} sont refusées&#xa0;: rien n’a été importé. Regardez l’aperçu et corrigez-les.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Give the day on which it was received.</source>
        <translation>Le {day} n’est pas encore arrivé. Donnez le jour de la réception.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Give the day when the review was published.</source>
        <translation>Le {day} n’est pas encore venu. Donnez le jour où l’avis a été publié.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Give today&apos;s date or an earlier one.</source>
        <translation>Le {day} n’est pas encore venu. Donnez la date d’aujourd’hui ou une date passée.</translation>
    </message>
    <message>
        <source>{day} has passed. Give the last day on which the note is to stay on top.</source>
        <translation>Le {day} est passé. Donnez le dernier jour où la note doit rester épinglée.</translation>
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
        <source>{day} is no day to decide anything from. Give one between {first} and {last}.</source>
        <translation>Rien ne peut partir du {day}. Donnez un jour entre {first} et {last}.</translation>
    </message>
    <message>
        <source>{day} is no such closed day. See them with bitdesk head-office list closed-days.</source>
        <translation>Le {day} n’est pas un tel jour fermé. Voyez-les avec bitdesk head-office list closed-days.</translation>
    </message>
    <message>
        <source>{day} is over: a reply cannot be due then. Give today or a later day.</source>
        <translation>Le {day} est passé&#xa0;: une réponse ne peut pas y être attendue. Indiquez aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>{day} lies in the past. Give today or a later day.</source>
        <translation>Le {day} est passé. Donnez aujourd’hui ou un jour plus tardif.</translation>
    </message>
    <message>
        <source>{desk}, closing {number} ({period}): a perpetual total is not the sum.</source>
        <translation>{desk}, clôture {number} ({period})&#xa0;: un grand total perpétuel n’est pas la somme.</translation>
    </message>
    <message>
        <source>{desk}, closing {number} ({period}): a ticket of its session is in none.</source>
        <translation>{desk}, clôture {number} ({period})&#xa0;: un ticket de sa session n’est dans aucune clôture.</translation>
    </message>
    <message>
        <source>{desk}, closing {number} ({period}): it covers again what one before it covers.</source>
        <translation>{desk}, clôture {number} ({period})&#xa0;: elle reprend ce qu’une clôture précédente a déjà repris.</translation>
    </message>
    <message>
        <source>{desk}, closing {number} ({period}): it does not follow the one before it.</source>
        <translation>{desk}, clôture {number} ({period})&#xa0;: elle ne suit pas la précédente.</translation>
    </message>
    <message>
        <source>{desk}, closing {number} ({period}): it names another journal.</source>
        <translation>{desk}, clôture {number} ({period})&#xa0;: elle nomme un autre journal.</translation>
    </message>
    <message>
        <source>{desk}, closing {number} ({period}): its totals are not those of its tickets.</source>
        <translation>{desk}, clôture {number} ({period})&#xa0;: ses totaux ne sont pas ceux de ses tickets.</translation>
    </message>
    <message>
        <source>{desk}, closing {number} ({period}): the cash expected is not the sum.</source>
        <translation>{desk}, clôture {number} ({period})&#xa0;: les espèces attendues ne sont pas la somme.</translation>
    </message>
    <message>
        <source>{desk}, closing {number} ({period}): what it covers or follows is not there.</source>
        <translation>{desk}, clôture {number} ({period})&#xa0;: ce qu’elle reprend ou suit n’est pas là.</translation>
    </message>
    <message>
        <source>{desk}, ticket {number} was taken back twice, at two tills or in two copies of a file: more was given back than was sold.</source>
        <translation>{desk}, ticket {number}, remboursé deux fois, à deux caisses ou dans deux copies d’un fichier&#xa0;: plus a été rendu que vendu.</translation>
    </message>
    <message>
        <source>{desk}, ticket {number}: a line is not its quantity times its price, less its discounts.</source>
        <translation>{desk}, ticket {number}&#xa0;: une ligne n’est pas sa quantité fois son prix, moins ses remises.</translation>
    </message>
    <message>
        <source>{desk}, ticket {number}: its payments do not make its total.</source>
        <translation>{desk}, ticket {number}&#xa0;: ses règlements ne font pas son total.</translation>
    </message>
    <message>
        <source>{desk}, ticket {number}: its total is not the sum of its lines.</source>
        <translation>{desk}, ticket {number}&#xa0;: son total n’est pas la somme de ses lignes.</translation>
    </message>
    <message>
        <source>{desk}, ticket {number}: the VAT of a line is not what its rate gives.</source>
        <translation>{desk}, ticket {number}&#xa0;: la TVA d’une ligne n’est pas celle que donne son taux.</translation>
    </message>
    <message>
        <source>{desk}, ticket {number}: what left the shelves is not what was sold.</source>
        <translation>{desk}, ticket {number}&#xa0;: ce qui est sorti du stock n’est pas ce qui a été vendu.</translation>
    </message>
    <message>
        <source>{desk}: ticket {number} is missing.</source>
        <translation>{desk}&#xa0;: il manque le ticket {number}.</translation>
    </message>
    <message>
        <source>{desk}: ticket {number} is there twice.</source>
        <translation>{desk}&#xa0;: le ticket {number} est présent deux fois.</translation>
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
        <source>{given} in cash is less than the {amount} to pay so. Add a payment for the rest.</source>
        <translation>{given} en espèces ne suffisent pas pour les {amount} à régler ainsi. Ajoutez un règlement pour le reste.</translation>
    </message>
    <message>
        <source>{hour}:00 on {day} has not come yet. Give an hour that has begun.</source>
        <translation>{hour} h le {day} n’est pas encore venu. Donnez une heure déjà commencée.</translation>
    </message>
    <message>
        <source>{missing} of {total} is not paid yet. Add a payment or raise one.</source>
        <translation>Il reste {missing} à régler sur {total}. Ajoutez un règlement ou augmentez-en un.</translation>
    </message>
    <message>
        <source>{name} has no line of headings such as code, ean, label, price. Add one above the products.</source>
        <translation>{name} n’a pas de ligne d’en-têtes telle que code, ean, libellé, prix. Ajoutez-en une au-dessus des articles.</translation>
    </message>
    <message>
        <source>{name} has two columns that mean the same ({column}). Remove one, then try again.</source>
        <translation>{name} a deux colonnes de même sens ({column}). Supprimez-en une, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} is gone: another program has dealt with it.</source>
        <translation>{name} n’est plus là&#xa0;: un autre programme s’en est occupé.</translation>
    </message>
    <message>
        <source>{name} is held by {count} closings of the kind {kind}.</source>
        <translation>{name} est dans {count} clôtures de la sorte {kind}.</translation>
    </message>
    <message>
        <source>{name} is no CSV that can be read: a quotation mark is not closed, or a cell has no end.</source>
        <translation>{name} n’est pas un CSV lisible&#xa0;: un guillemet n’est pas fermé, ou une cellule n’a pas de fin.</translation>
    </message>
    <message>
        <source>{name} is no workbook that can be read. Save it again as XLSX or as “CSV UTF-8”.</source>
        <translation>{name} n’est pas un classeur lisible. Enregistrez-le de nouveau en XLSX ou en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>{name} is not on consignment: there is no commission. Say first that their goods are deposited.</source>
        <translation>{name} n’est pas en dépôt-vente&#xa0;: il n’y a pas de commission. Dites d’abord que ses articles sont déposés.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of products. Cut it into several.</source>
        <translation>{name} est trop grand pour une liste d’articles. Coupez-le en plusieurs.</translation>
    </message>
    <message>
        <source>{name} mixes two encodings: line {number} is not in UTF-8, others are. Type its accents again, save the file as “CSV UTF-8”, then try again.</source>
        <translation>{name} mélange deux encodages&#xa0;: la ligne {number} n’est pas en UTF-8, d’autres le sont. Retapez ses accents, enregistrez le fichier en «&#xa0;CSV UTF-8&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>{name} was paid nothing. There is nothing to take back.</source>
        <translation>Rien n’a été versé à {name}. Il n’y a rien à annuler.</translation>
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
        <source>{path} cannot be read ({reason}). Check the file, then try again.</source>
        <translation>{path} ne peut pas être lu ({reason}). Vérifiez le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check the key or the folder.</source>
        <translation>{path} ne peut pas être lu ({reason}). Vérifiez la clé ou le dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be read as an archive of a till ({reason}).</source>
        <translation>{path} ne se lit pas comme une archive de caisse ({reason}).</translation>
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
        <source>{path} is no archive of a till. Choose another file.</source>
        <translation>{path} n’est pas une archive de caisse. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is no archive of a till: it is far too large.</source>
        <translation>{path} n’est pas une archive de caisse&#xa0;: le fichier est bien trop gros.</translation>
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
        <source>{path} was written by a newer bitdesk. Install the newer program to verify it.</source>
        <translation>{path} a été écrit par un bitdesk plus récent. Installez le programme plus récent pour le vérifier.</translation>
    </message>
    <message>
        <source>{period} has not begun yet. Close it when it is over.</source>
        <translation>{period} n’a pas encore commencé. Clôturez cette période quand elle sera finie.</translation>
    </message>
    <message>
        <source>{period} is no month such as 2026-07.</source>
        <translation>{period} n’est pas un mois comme 2026-07.</translation>
    </message>
    <message>
        <source>{period} is no year such as 2026.</source>
        <translation>{period} n’est pas une année comme 2026.</translation>
    </message>
    <message>
        <source>{quantity} pieces are too many for a line. Check the quantity.</source>
        <translation>{quantity} pièces, c’est trop pour une ligne. Vérifiez la quantité.</translation>
    </message>
    <message>
        <source>{year} has not begun: there is nothing to show of it yet. Choose another year.</source>
        <translation>{year} n’a pas commencé&#xa0;: il n’y a encore rien à en montrer. Choisissez une autre année.</translation>
    </message>
    <message>
        <source>“{channel}” is no way to ask from afar. Choose one of: {known}.</source>
        <translation>«&#xa0;{channel}&#xa0;» n’est pas un moyen de demander à distance. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{code}” is no barcode. Give the 8 or 13 digits under the bars, or the ISBN of the book.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas un code-barres. Donnez les 8 ou 13 chiffres sous les barres, ou l’ISBN du livre.</translation>
    </message>
    <message>
        <source>“{code}” is no depositor. Choose among: {known}.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas un déposant. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{colour}” is no colour. Write it as #2e7d4f, or leave it out.</source>
        <translation>«&#xa0;{colour}&#xa0;» n’est pas une couleur. Écrivez-la comme #2e7d4f, ou laissez vide.</translation>
    </message>
    <message>
        <source>“{day}” is no day of the year. Write it as month-day: 06-15.</source>
        <translation>«&#xa0;{day}&#xa0;» n’est pas un jour de l’année. Écrivez-le mois-jour&#xa0;: 06-15.</translation>
    </message>
    <message>
        <source>“{email}” cannot be an e-mail address: one looks like name@example.org. Correct it, or empty it.</source>
        <translation>«&#xa0;{email}&#xa0;» ne peut pas être une adresse de courriel&#xa0;: il en faut une comme nom@exemple.org. Corrigez-la, ou videz-la.</translation>
    </message>
    <message>
        <source>“{label}” bears the barcode {ean} already. Change that product, or retire it.</source>
        <translation>L’article «&#xa0;{label}&#xa0;» porte déjà le code-barres {ean}. Modifiez cet article, ou retirez-le.</translation>
    </message>
    <message>
        <source>“{label}” has been given a product already. Look for it in the list of products.</source>
        <translation>«&#xa0;{label}&#xa0;» a déjà un article. Cherchez-le dans la liste des articles.</translation>
    </message>
    <message>
        <source>“{label}” has no code that can be printed as bars. Have the head office give it one.</source>
        <translation>«&#xa0;{label}&#xa0;» n’a pas de code qui s’imprime en barres. Faites-lui en donner un par le siège.</translation>
    </message>
    <message>
        <source>“{label}” has no price today. Give one.</source>
        <translation>«&#xa0;{label}&#xa0;» n’a pas de prix aujourd’hui. Donnez-en un.</translation>
    </message>
    <message>
        <source>“{label}” has no price yet. Type one, and tell the head office.</source>
        <translation>«&#xa0;{label}&#xa0;» n’a pas encore de prix. Tapez-en un, et signalez-le au siège.</translation>
    </message>
    <message>
        <source>“{label}” is a book: it is sold at its publisher&apos;s price ({publisher}), less 5 % at most ({least}). Correct the price, or the publisher&apos;s.</source>
        <translation>«&#xa0;{label}&#xa0;» est un livre&#xa0;: il se vend au prix de l’éditeur ({publisher}), moins 5&#xa0;% au plus ({least}). Corrigez le prix, ou celui de l’éditeur.</translation>
    </message>
    <message>
        <source>“{label}” is a book: the law allows 5 % off the publisher&apos;s price at most, so {least} here and not {total}. Take less off.</source>
        <translation>«&#xa0;{label}&#xa0;» est un livre&#xa0;: la loi permet au plus 5&#xa0;% de remise sur le prix de l’éditeur, donc {least} ici et non {total}. Réduisez la remise.</translation>
    </message>
    <message>
        <source>“{label}” is a book: the law fixes its price, {most} here and not {total}. Type the right price.</source>
        <translation>«&#xa0;{label}&#xa0;» est un livre&#xa0;: la loi fixe son prix, {most} ici et non {total}. Tapez le bon prix.</translation>
    </message>
    <message>
        <source>“{label}”: a discount is between nothing and the line&apos;s {total}, not {discount}.</source>
        <translation>«&#xa0;{label}&#xa0;»&#xa0;: une remise va de zéro aux {total} de la ligne, pas {discount}.</translation>
    </message>
    <message>
        <source>“{label}”: a quantity is a whole number from 1 to {most}, not {quantity}.</source>
        <translation>«&#xa0;{label}&#xa0;»&#xa0;: une quantité est un nombre entier de 1 à {most}, pas {quantity}.</translation>
    </message>
    <message>
        <source>“{label}”: the VAT code “{code}” has no rate today. Ask the head office to give it one.</source>
        <translation>«&#xa0;{label}&#xa0;»&#xa0;: le code de TVA «&#xa0;{code}&#xa0;» n’a pas de taux aujourd’hui. Demandez au siège de lui en donner un.</translation>
    </message>
    <message>
        <source>“{label}”: {most} can still be taken back, not {count}. Type a smaller quantity.</source>
        <translation>«&#xa0;{label}&#xa0;»&#xa0;: on peut encore en reprendre {most}, pas {count}. Tapez une quantité plus petite.</translation>
    </message>
    <message>
        <source>“{label}”: {price} cannot be its price.</source>
        <translation>«&#xa0;{label}&#xa0;»&#xa0;: {price} ne peut pas être son prix.</translation>
    </message>
    <message>
        <source>“{language}” is no language&apos;s code. Give two letters, such as fr, en or de.</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas un code de langue. Donnez deux lettres, comme fr, en ou de.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {value}. Choose among what is offered.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être {value}. Choisissez parmi ce qui est proposé.</translation>
    </message>
    <message>
        <source>“{name}” is a whole number from {low} to {high}, not {value}. Correct it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un nombre entier de {low} à {high}, et non {value}. Corrigez-le.</translation>
    </message>
    <message>
        <source>“{name}” is printed on by the window only. Print from there.</source>
        <translation>Seule la fenêtre imprime sur «&#xa0;{name}&#xa0;». Imprimez depuis la fenêtre.</translation>
    </message>
    <message>
        <source>“{name}” shows nothing that is known. Choose among: {known}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne prouve rien de connu. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{number}” is no SIRET: its 14 digits do not agree. Read it again.</source>
        <translation>«&#xa0;{number}&#xa0;» n’est pas un SIRET&#xa0;: ses 14 chiffres ne concordent pas. Relisez-le.</translation>
    </message>
    <message>
        <source>“{number}” is no VAT number of the European Union. Read it again.</source>
        <translation>«&#xa0;{number}&#xa0;» n’est pas un numéro de TVA de l’Union européenne. Relisez-le.</translation>
    </message>
    <message>
        <source>“{number}” is no account. Write 3 to 12 figures or capital letters, a figure first.</source>
        <translation>«&#xa0;{number}&#xa0;» n’est pas un compte. Écrivez 3 à 12 chiffres ou majuscules, un chiffre d’abord.</translation>
    </message>
    <message>
        <source>“{phone}” cannot be a telephone number: digits and spaces, with + before a country’s. Correct it.</source>
        <translation>«&#xa0;{phone}&#xa0;» ne peut pas être un numéro de téléphone&#xa0;: des chiffres et des espaces, avec + devant l’indicatif d’un pays. Corrigez-le.</translation>
    </message>
    <message>
        <source>“{purpose}” is nothing that is replied to. Choose among: {known}.</source>
        <translation>On ne répond pas à «&#xa0;{purpose}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{question}” needs an answer. Give it, then go on.</source>
        <translation>«&#xa0;{question}&#xa0;» attend une réponse. Donnez-la, puis continuez.</translation>
    </message>
    <message>
        <source>“{question}” takes one choice only. Leave one.</source>
        <translation>«&#xa0;{question}&#xa0;» n’accepte qu’un choix. N’en laissez qu’un.</translation>
    </message>
    <message>
        <source>“{question}”: there is no choice “{value}”. Choose among: {known}.</source>
        <translation>«&#xa0;{question}&#xa0;»&#xa0;: il n’y a pas de choix «&#xa0;{value}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{question}”: {value} cannot be. Give a whole number from {low} to {high}.</source>
        <translation>«&#xa0;{question}&#xa0;»&#xa0;: {value} ne se peut pas. Donnez un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>“{scheme}” has a criterion “{code}” already. Choose another code.</source>
        <translation>«&#xa0;{scheme}&#xa0;» a déjà un critère «&#xa0;{code}&#xa0;». Choisissez un autre code.</translation>
    </message>
    <message>
        <source>“{site}” is not looked at any more. Choose another site.</source>
        <translation>«&#xa0;{site}&#xa0;» n’est plus consulté. Choisissez un autre site.</translation>
    </message>
    <message>
        <source>“{text}” has lost its accents: the file was saved with the wrong letters. Save it as CSV UTF-8.</source>
        <translation>«&#xa0;{text}&#xa0;» a perdu ses accents&#xa0;: le fichier a été mal enregistré. Enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <source>“{text}” has more than two decimals. Type whole cents, such as 12.50.</source>
        <translation>«&#xa0;{text}&#xa0;» a plus de deux décimales. Tapez des centimes entiers, par exemple 12,50.</translation>
    </message>
    <message>
        <source>“{text}” is below zero. Type an amount without a minus.</source>
        <translation>«&#xa0;{text}&#xa0;» est négatif. Tapez un montant sans signe moins.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write 1 or 0.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est ni oui ni non. Écrivez 1 ou 0.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write one such as {day}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date. Écrivez-en une comme {day}.</translation>
    </message>
    <message>
        <source>“{text}” is no row&apos;s id. Give its 32 letters and digits, as a list with --format json shows them.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas l’identifiant d’une ligne. Donnez ses 32 lettres et chiffres, comme une liste avec --format json les montre.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type figures only, such as 12.50.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un montant. Tapez seulement des chiffres, par exemple 12,50.</translation>
    </message>
    <message>
        <source>“{text}” is too much. Check that it is an amount, not a barcode.</source>
        <translation>«&#xa0;{text}&#xa0;» est trop grand. Vérifiez que c’est un montant et non un code-barres.</translation>
    </message>
    <message>
        <source>“{text}” may be several people: {references}. Give one of these references.</source>
        <translation>«&#xa0;{text}&#xa0;» peut être plusieurs personnes&#xa0;: {references}. Donnez l’une de ces références.</translation>
    </message>
    <message>
        <source>“{url}” is no address of a page: one begins with https://. Correct it.</source>
        <translation>«&#xa0;{url}&#xa0;» n’est pas l’adresse d’une page&#xa0;: elle commence par https://. Corrigez-la.</translation>
    </message>
    <message>
        <source>“{where}” is no USB printer. Write its two numbers, such as 04b8:0202, or the file of the printer.</source>
        <translation>«&#xa0;{where}&#xa0;» n’est pas une imprimante USB. Écrivez ses deux numéros, par exemple 04b8:0202, ou le fichier de l’imprimante.</translation>
    </message>
    <message>
        <source>“{where}” is no printer on the network. Write its name or number, such as 192.168.1.50:9100.</source>
        <translation>«&#xa0;{where}&#xa0;» n’est pas une imprimante du réseau. Écrivez son nom ou son numéro, par exemple 192.168.1.50:9100.</translation>
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
