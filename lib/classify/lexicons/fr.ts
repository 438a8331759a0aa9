import type { Lexicon } from '../signals.ts';

export const fr: Lexicon = {
  transfer:
    'virement|transfert|transfer|j ai envoye|envoye|envoyer|envoi de|envoie|vire.|viré|sepa|swift|beneficiaire|destinataire|mandat|mon fournisseur|ma famille|remise de fonds',
  payout:
    'retrait|retirer mon argent|retirer mes|retirer les fonds|versement|reversement|mes ventes|mes gains|mes revenus|decaissement|vers ma banque|sur mon compte bancaire|salaire|recuperer mes fonds|reglement des ventes|virer mon solde',
  payment:
    'paiement|paye.|payer|payee|payes|regler|reglement|transaction|achat|prelevement|abonnement|mensualite|loyer|frais de scolarite|fournisseur',
  money: 'argent|fonds|solde|montant|somme|euros|dollars|sous.|fric|thune|pognon|*€|*$|oseille',
  card: 'carte|cb.|visa.|mastercard',
  cardFeature:
    'code pin|pin.|distributeur|dab.|guichet|sans contact|puce|carte virtuelle|carte physique|expire.|expiration|activer ma carte|activer la carte|nouvelle carte|carte de remplacement|remplacer ma carte|renouvel|plafond de ma carte|plafond de la carte|plafond de paiement|plafond de retrait|apple pay|google pay|avale|avalé|geler ma carte|bande magnetique|cvv|commander une carte|deuxieme carte|seconde carte|carte supplementaire|carte pour ma|quatre chiffres|code de ma carte|code de la carte|terminal ne|mettre ma carte',
  checkout:
    'magasin|boutique|commercant|marchand|panier|caisse|acheter|achetant|passer commande|finaliser|supermarche|restaurant|hotel|billet|vol.|reservation|site marchand|page de paiement|netflix|amazon|pharmacie|station|3d secure|tpe.|payer avec|payer sur|payer chez|payer en ligne|derniere etape|achat en ligne',
  order: 'commande|article|produit|colis|marchandise|reservation|vendeur|billet|achat|concert|location',
  fee: 'pourcentage|quel pourcentage|frais|commission|commissions|tarif|tarifs|cout|coute|coûte|combien prenez|combien vous prenez|prenez vous|prelevez|ponction|retenu sur|deduit|banque intermediaire|banque correspondante|cotisation|trop cher|cher.|chers|pour cent|*%|gratuit|retranch|preleve au passage|combien ca coute|se servent',
  rate: 'taux|change.|conversion|convertir|converti|devise|devises|cours du|cours de|google affiche|google donne|marge',
  invoice:
    'facture|factures|facturation|factur|recu.|releve|relevés|justificatif de paiement|tva.|siret|siren|comptable|comptabilite|impots|fiscal|attestation|recapitulatif|note de frais|raison sociale|avoir.|quittance|expert comptable|preuve de paiement|avis d operation',
  refund:
    'rembours|remboursement|rendre mon argent|rendez moi|rendu mon argent|recuperer mon argent|me rendre|restituer|restitution|mon argent en retour',
  dispute:
    'envoye n importe quoi|ne repond plus|retrofacturation|chargeback|contest|litige|jamais expedie|jamais livre|pas livre|non livre|pas conforme|non conforme|contrefacon|contrefait|faux produit|defectueu|casse.|vendeur refuse|vendeur ne|marchand refuse|colis vide|boite vide|renvoye l article|retourne l article|retour du|j ai renvoye|j ai retourne|acheteur|brique|mauvais article|annule le concert|concert annule|organisateur|salle de sport',
  login:
    'connecter|connexion|connecte.|mot de passe|mdp|identifiant|acceder a mon|acces a mon|acceder au compte|acces au compte|rentrer dans mon|entrer dans mon|bloque apres|tentatives|reinitialis|deconnecte|deconnecter|empreinte|face id|lien expire|session|espace client|mon espace|login|deverrouill|verrouill',
  code: 'code de verification|code de confirmation|code sms|code recu|le code|codes|otp|sms.|double authent|deux facteurs|deux etapes|2fa|authentificat|authenticator|code a six|six chiffres|6 chiffres|code par|code de securite|code unique',
  contactChange:
    'autre adresse|autre mail|autre email|changer..mail|changer..email|changer..telephone|changer..numero|modifier..mail|modifier..numero|change de numero|changer de numero|changer mon numero|nouveau numero|ancien numero|numero a change|modifier mon numero|change de telephone|changer de telephone|nouveau telephone|ancien telephone|nouveau portable|change de portable|changer mon adresse mail|changer mon mail|changer mon email|change d adresse mail|changer d adresse mail|nouvelle adresse mail|ancienne adresse|ancien mail|ancien email|adresse mail|modifier mon email|mettre a jour mon numero|n ai plus ce numero|plus ce numero|plus acces a ce|plus acces a mon numero|plus acces a mon mail|perdu mon telephone|telephone casse|telephone vole|carte sim|changement de numero|changement d adresse|mon ex',
  closeAccount:
    'fermer mon compte|fermer le compte|fermeture de mon compte|fermeture du compte|cloturer|cloture|supprimer mon compte|supprimer le compte|suppression de mon compte|suppression du compte|effacer mes donnees|supprimer mes donnees|resilier|desinscrire|rgpd|quitter votre|ne veux plus de compte',
  account: 'compte|profil',
  kyc: 'mon permis|viennent mes|d ou viennent|mes economies viennent|kyc|verifi|identite|piece d identite|document|justificatif|passeport|permis de conduire|titre de sejour|carte d identite|selfie|justificatif de domicile|facture d electricite|quittance|origine des fonds|origine de mes|provenance|d ou vient|conformite|blanchiment|sanction|kbis|statuts|actionnaire|beneficiaire effectif|photo de ma|photo de mon|avis d imposition|questionnaire|formulaire|pieces justificatives|mes papiers|papiers|televers|bulletin de salaire|fiche de paie',
  frozen:
    'gele|gelé|gel de|compte bloque|bloque mon compte|bloque mes|compte est bloque|restreint|restriction|suspend|en cours d examen|en examen|sous examen|en revue|en cours d analyse|limite mon compte|compte limite|retenu|retenez|retient|fonds bloques|argent bloque|debloqu|desactive|controle de securite|enquete|immobilis|bloqué|bloques.',
  limit:
    'plafond|plafonds|limite|limites|maximum|combien puis je envoyer|augmenter mon|augmenter ma|depasse|seuil',
  api: 'api|webhook|endpoint|sandbox|bac a sable|sdk|plugin|module|integration|integrer|json|signature|http|500|401|403|404|422|429|502|503|504|developp|environnement de test|production|cle api|cle d api|callback|timeout|shopify|woocommerce|prestashop|magento|serveur|requete|bibliotheque|csv|documentation technique|votre doc',
  app: 'appli.|application|app.|site.|page.|ecran|bouton|navigateur|chrome|android|iphone|ios|mise a jour|maj.|version|notification|qr code|plateforme|systeme|tableau de bord|firefox|safari|photo de profil',
  broken:
    'plante|plantage|se ferme|se bloque|fige|page blanche|ecran blanc|ecran noir|ne charge|ne s ouvre|n ouvre|s ouvre pas|en chargement|charge.|tourne dans le vide|ne repond pas|ne reagit|message d erreur|erreur|erreurs|bug|bogue|ne fonctionne|fonctionne pas|fonctionne plus|marche pas|marche plus|en panne|panne|maintenance|lent.|lente|rame.|hors service|indisponible|rien ne se passe|reste vide|reste blanc|fichier vide|impossible de telecharger|quelque chose s est mal',
  declined:
    'renvoie toujours|refus|rejet|decline|echoue|echec|n est pas passe|passe pas|ne passe pas|passe jamais|pas accept|pas autoris|non autoris|n a pas abouti|pas abouti|n aboutit|impossible de payer|pas pu payer|solde insuffisant|renvoye a l expediteur|retourne par|ne marche pas|pas valide|invalide|bloque le paiement|me renvoie|revient au debut|n a pas fonctionne',
  notArrived:
    'pas arrive|n arrive pas sur|pas recu|n a rien recu|ai rien recu|rien recu|toujours pas|toujours rien|jamais recu|jamais arrive|pas encore|pas credite|non credite|pas ete credite|pas apparu|n apparait|apparait pas|apparait nulle|pas visible|pas sur mon compte|pas sur son compte|disparu|volatilis|perdu dans|introuvable|aucune trace|nulle part|ne voit rien|ne vois rien|rien vu|rien sur|rien du tout|sans nouvelle|aucune nouvelle|non recu|zero.|manque|attends l argent|rien n est arrive|rien ne vient|ne vient pas',
  pending:
    'en attente|en cours|traitement|retard|tarde.|met du temps|trop long|aussi long|si long|attends depuis|attend depuis|j attends|on attend|depuis lundi|depuis mardi|depuis mercredi|depuis jeudi|depuis vendredi|depuis une semaine|depuis deux|depuis trois|depuis 2|depuis 3|depuis 4|depuis 5|depuis plus|depuis le|il y a une semaine|il y a trois|il y a 3|il y a 4|il y a 5|il y a deux|jours ouvres|jours ouvrables|semaine derniere|semaines|aurait du|devait arriver|en transit|coince|delai|ca fait',
  where:
    'ou est|ou en est|ou sont|ou est passe|ou se trouve|qu en est il|quand arrive|quand est ce|quand vais|quand va|quand sera|quand mon|quand mes|combien de temps|quel delai|delais|statut|etat de mon|etat du|suivi|suivre|tracer|localiser|trace du|des nouvelles|date d arrivee',
  twice:
    'deux fois|2 fois|double.|doubl|en double|doublon|a nouveau preleve|deux prelevements|deux debits|deux paiements|meme montant|meme paiement|encore une fois debite|trois fois le|deux lignes',
  wrong:
    'erreur sur|erreur dans|trompe|tromper|faux.|fausse|mauvais|incorrect|errone|ne correspond|correspond pas|mal ecrit|mal orthographi|pas le bon|pas la bonne|un chiffre|inconnu a recu|par erreur|inexact|ancienne raison',
  less: 'moins que|n a recu que|n ai recu que|recu que|seulement recu|il manque|manque.|difference|ecart|preleve plus|plus que prevu|de moins|trop percu|en trop|trop preleve|plus cher|pire que|perdu au change|augmente|la moitie|au lieu de|que 9|que 4',
  cannot:
    'peux pas|peut pas|ne peux|ne peut|n arrive pas|arrive pas a|arrive plus|impossible|ne permet pas|me laisse pas|pas possible|n arrivons|reussi pas|reussis pas|parviens pas|ne parviens|bloque a|refuse de',
  delivery:
    'carte n est pas arrive|carte pas arrive|carte..arriv|recu ma carte|recu la carte|recevoir ma carte|attends ma carte|attends toujours ma carte|carte par courrier|envoi de la carte|envoi de ma carte|livraison de la carte|livraison de ma carte|ou est ma carte|boite aux lettres|la poste|suivi de la carte|quand vais je recevoir ma carte|carte commandee',
  cancelled: 'annul|desist|ne veux plus|retracte|retractation|reporte|renonce|change d avis|n a pas eu lieu',
  debited:
    'debite|debit.|preleve|prelev|retire de mon compte|parti de mon|partie de mon|sorti de mon|parti du|ont pris|a ete pris|ete encaisse|encaiss|deja paye|j ai paye|apparait comme paye|ma banque dit|ma banque confirme|facture sur ma carte|l argent est parti|argent a quitte|a quitte mon',
  unconfirmed:
    'pas confirme|sans confirmation|non confirme|pas de confirmation|aucune confirmation|commande n|commande pas|commande non|commande en attente|en attente de paiement|impayee|impaye|non paye|pas payee|reservation n|pas de billet|jamais confirme|dit n avoir rien recu|dit qu il n a rien|n a pas ete enregistree|pas enregistr|aucune commande|commande toujours',
  lost: 'perdu ma|perdu mon porte|perdu la|j ai perdu|egare|retrouve plus ma|retrouve pas ma|oublie ma carte|laisse ma carte|perdue|trouve plus ma carte|perte de',
  stolen:
    'vole.|volé|volee|volés|voler mon|vol de|on m a vole|cambriol|pickpocket|braqu|derobe|agress|arrach',
  unauthorised:
    'jamais quitte|jamais ete a|jamais sorti de|pas autorise|jamais autorise|non autorise|sans mon autorisation|sans mon accord|sans ma permission|pas fait|n ai pas effectue|pas effectue|jamais effectue|n ai jamais fait|jamais fait cet|ce n est pas moi|c est pas moi|pas moi.|pas de moi|reconnais pas|ne reconnais|inconnu|inconnue|inconnus|suspect|frauduleu|a mon insu|quelqu un utilise|quelqu un a utilise|utilise ma carte|utilise mon compte|jamais mis les pieds|jamais alle|jamais achete|rien achete|jamais commande|d ou vient ce|c est quoi ce prelevement|c est quoi ce paiement|je ne connais pas|piratee|clonee|qui ne sont pas de|depense avec ma',
  takeover:
    'pirat|hack|quelqu un s est connecte|quelqu un est entre|quelqu un a acces|connexion depuis|connexion a partir|connexion suspecte|appareil inconnu|appareil que je|mot de passe a ete change|change mon mot de passe|mon mot de passe a ete|email a ete modifie|mail a ete change|mail a ete modifie|a change mon|ont change mon|vide mon compte|vide le compte|compte vide|code que je n ai|codes que je n ai|pas demande de code|n ai rien demande|pas demande|pris le controle|usurp|alertes de connexion|sim swap',
  phishing:
    'phishing|hameconn|mail suspect|message suspect|sms suspect|email suspect|mail bizarre|sms bizarre|message bizarre|email bizarre|mail etrange|lien suspect|lien bizarre|lien etrange|est ce bien vous|c est bien vous|est ce vous|c est vous|vient de vous|vient bien de vous|de votre part|est ce officiel|officiel|faux site|fausse page|faux mail|faux message|clique sur|j ai clique|demande mon mot de passe|demande mon code|demandait mon code|demandait le code|demander mon code|donne mon code|donne le code|donne mes|saisi mes|rentre mes coordonnees|entre mes coordonnees|demande mes coordonnees|authentique|est ce un vrai|smishing|appel suspect',
  scam: 'arnaqu|escro|fraude|trompe par|fait avoir|me suis fait avoir|duper|dupe.|faux vendeur|faux site|faux proprietaire|faux investissement|faux conseiller|placement|brouteur|chantage|extorsion|sextorsion|bidon|etait faux|n existe pas|pyramide|entourloupe',
  impersonation:
    'se fait passer|se faisant passer|s est fait passer|se font passer|pretendant etre|pretend etre|pretendait etre|pretendant|se disant|disant etre|disait etre|dit etre de|disant qu il|disant de votre|appel d une personne|quelqu un m a appele|on m a appele|appele de votre part|de votre service|de votre banque|soi disant|faux conseiller|au nom de votre|en votre nom|votre logo|anydesk|teamviewer|prise en main|compte securise|acces a distance',
  mule: 'preter mon compte|prete mon compte|utiliser mon compte pour|recevoir de l argent pour|recevoir des fonds pour|recevoir et transferer|renvoyer l argent|renvoyer le reste|renvoie a|reverser a quelqu un|garder un pourcentage|contre une commission|une commission de 10|inconnu m a envoye|un inconnu m a vire|rencontre en ligne|louer mon compte|argent d une personne que je ne|je ne sais pas qui m a',
  rude: 'impoli|malpoli|irrespect|manque de respect|raccroche au nez|raccroche|arrogant|mepris|agressi|insult|moque|ri au nez|mal parle|mal recu|mal accueilli|incompeten|desagreable|votre agent|votre conseiller|votre conseillere|votre collegue|votre employe|la personne au telephone|ton.|hautain|odieux',
  ignored:
    'semaine pour repondre|semaine pour lire|jours pour repondre|une vraie personne|un humain|personne ne lit|personne n a lu|personne n a regarde|pas de reponse|aucune reponse|sans reponse|personne ne repond|personne ne me|personne ne|ne repond|ne repondez|repondez pas|repondent pas|repond jamais|aucun retour|sans retour|ignore.|ignoré|ignoree|troisieme fois|quatrieme fois|troisieme mail|troisieme message|cinquieme|plusieurs fois|dix fois|combien de fois|meme reponse|reponse automatique|reponses automatiques|copier coller|copie colle|copié collé|robot|renvoye de service|on me balade|balade de|d un service a l autre|minutes d attente|heures d attente|en attente au telephone|toujours pas de reponse|jamais rappele|relance',
  complain:
    'serieusement|plainte|reclam|inacceptab|inadmissib|decu|decue|deception|lamentab|horrible|honte|honteu|scandal|degout|ridicule|nul.|nulle.|nullissime|pathetique|mauvais service|service client|en ai marre|ras le bol|furieu|en colere|agac|plus jamais|perte de temps|catastroph|deplorab|desastr|pire service|pire banque|avis negatif|une etoile|responsable|superieur|manager|se moque|foutage|se fout|inadmissible|pas serieux|mecontent|insatisfa|trahi|confiance',
  promise:
    'promis|promesse|promet|on m a dit|m a dit|m avait dit|m aviez|vous aviez dit|vous m avez dit|m a assure|assure.|garanti|devait me rappeler|devait rappeler|deviez me|sous 24|menti|mensonge|engagement|non tenue',
  howto:
    'comment|est il possible|est ce possible|puis je|peut on|est ce que je peux|pourriez vous|j aimerais savoir|je voudrais savoir|je souhaite savoir|souhaiterais|une question|petite question|renseignement|quels documents|ou trouver|ou puis je|ou je peux|quelle est|quel est|y a t il|y a il|avez vous|j envisage|avant de|faut il|que faut',
  product:
    'disponible|disponibles|quels pays|dans quels|travaillez avec|proposez|acceptez vous|supportez|fonctionne en|fonctionne au|fonctionne a l|horaire|heures d ouverture|a quelle heure|ouvert|ouverts|numero de telephone pour|vous joindre|vos bureaux|bureau a|agence|adresse de vos|partenariat|partenaire|parrain|parrainage|code promo|promotion|ouvrir un compte|ouverture de compte|ouvrir compte|creer un compte|m inscrire|multidevise|compte pro|compte professionnel|compte entreprise|difference entre|reglement|agrement|est ce sur.|age minimum|jour ferie|week end|recrut|emploi|newsletter|desabonner|garder des dollars|detenir',
  thanks:
    'merci|remerci|excellent|bravo|super.|parfait|genial|j adore|tres bien|satisfait|satisfaite|felicit|top.|formidable|efficace|ravie|ravi.|5 etoiles|cinq etoiles',
  suggestion:
    'suggestion|sugger|ce serait bien|serait bien|serait sympa|serait genial|pourriez vous ajouter|ajouter une|ameliorat|idee|avis.|mode sombre|retour d experience|j aimerais que vous ajout|propose.',
  urgent:
    'urgent|urgence|urgemment|immediatement|au plus vite|le plus vite|le plus rapidement|rapidement|tout de suite|des que possible|aujourd hui|vite.|sans delai|presse',
  deadline:
    'demain|ce soir|echeance|date limite|avant vendredi|avant lundi|fin du mois|loyer|salaires|payer mes employes|payer mes salaries|penalite|operation chirurgicale|hopital|mon vol|depart|perdre le|perdre l|expuls|visa.|credit immobilier|notaire|acompte|compromis|examen|frais de scolarite|inscription|douane',
  distress:
    'desesper|au secours|aidez moi|je vous en supplie|supplie|pleure|larmes|angoiss|panique|peur|effray|a manger|manger|nourrir|nourriture|medicament|traitement medical|hopital|mes enfants|mon enfant|ma fille|mon fils|bebe|economies|toute ma vie|toutes mes|tout ce que j ai|tout mon argent|sans argent|sans le sou|plus un sou|plus un centime|bloquee a l etranger|bloque a l etranger|dors plus|ne dors|enceinte|handicap|agee|retraite|cancer|chimio|a la rue|ne sais plus quoi faire',
  legal:
    'avocat|porter plainte|plainte a la police|depot de plainte|deposer plainte|justice|tribunal|poursuite|poursuivre|voie legale|mise en demeure|mediateur|acpr|amf.|dgccrf|ufc|que choisir|60 millions|banque de france|police.|gendarmerie|signal conso|juridique|autorites|huissier|association de consommateurs',
  threat:
    'je vais vous tuer|vous tuer|vais te tuer|mettre le feu|bombe|je sais ou vous|je vais venir dans vos|vous allez le regretter|allez regretter|vous le paierez cher|casser la gueule|faire sauter|tirer dessus|vous retrouver',
  selfHarm:
    'suicid|me tuer|mettre fin a mes jours|en finir|plus envie de vivre|envie de vivre|veux mourir|envie de mourir|me faire du mal|me foutre en l air|ne veux plus vivre|mieux mort',
  justNow:
    'a l instant|tout juste|je viens de|viens juste|vient de|il y a 5 min|il y a 10 min|il y a quelques minutes|il y a une heure|il y a dix minutes|il y a une demi heure|minutes|stoppez|stopper|arretez|arreter le|bloquez|bloquer le virement|annuler le virement|rappel de|rappeler le virement|rappeler les fonds|ce matin|en ce moment|opposition',
  sayFailed:
    'paiement refuse|paiement rejete|paiement echoue|paiement a echoue|echec du paiement|echec de paiement|carte refusee|carte a ete refusee|carte rejetee|carte est refusee|virement rejete|virement refuse|virement echoue|transaction refusee|transaction echouee|erreur de paiement|impossible de payer|debite mais|preleve mais|paye mais|mon paiement ne passe|paiement ne passe|paiement n est pas passe|peux pas payer|arrive pas a payer',
  sayDelayed:
    'ou est mon argent|ou est passe mon argent|ou en est mon virement|argent n est pas arrive|virement pas arrive|virement n est pas arrive|virement n est toujours|virement toujours pas|virement en attente|virement pas recu|toujours pas recu|pas recu mon virement|pas recu l argent|retrait en attente|toujours en cours|toujours en attente|quand vais je recevoir|combien de temps prend|combien de temps pour|delai de virement|pas recu mon paiement|pas ete paye|suivre mon virement|tracer mon virement|n a rien recu',
  sayFees:
    'frais trop|frais caches|frais eleves|quels sont les frais|quels frais|combien de frais|combien coute|pourquoi des frais|pourquoi ces frais|frais de change|frais de transfert|frais de virement|taux de change|mauvais taux|votre taux|recu moins|banque intermediaire|frais bancaires|combien prenez vous',
  sayBilling:
    'debite deux fois|preleve deux fois|debitee deux fois|paye deux fois|facture deux fois|double debit|double prelevement|double paiement|preleve en double|debite en double|facture incorrecte|facture fausse|erreur sur ma facture|erreur sur la facture|besoin d une facture|besoin de la facture|obtenir une facture|recevoir une facture|releve de compte|releves de compte|continuez a me prelever|continue d etre preleve|preleve a tort|surfactur|trop preleve|raison sociale|numero de tva|justificatif de paiement',
  sayRefund:
    'etre rembourse|me faire rembourser|veux un remboursement|demande de remboursement|mon remboursement|le remboursement|remboursez moi|rembourser.|rendez moi mon argent|recuperer mon argent|annule ma commande|annule la commande|annule ma reservation|ouvrir un litige|contester un|contester une|mauvais compte|mauvais iban|mauvaise personne|mauvais beneficiaire|annuler mon virement|vendeur ne repond',
  sayCard:
    'activer ma carte|oublie mon code pin|code pin oublie|oublie le code de ma carte|changer mon code pin|carte expire|carte expiree|carte virtuelle|carte abimee|carte cassee|plafond de ma carte|distributeur a avale|carte avalee|commander une carte|carte de remplacement|pas recu ma carte|nouvelle carte|sans contact ne|carte ne fonctionne pas a|retirer de l argent au',
  sayAccess:
    'me connecter|peux pas me connecter|connexion impossible|oublie mon mot de passe|mot de passe oublie|reinitialiser mon mot de passe|code de verification|recois pas le code|recois pas de code|pas recu le code|recois pas le sms|code n arrive pas|acces a mon compte|acceder a mon compte|compte verrouille|changer de numero|changer mon numero|changer mon adresse mail|fermer mon compte|cloturer mon compte|supprimer mon compte',
  sayVerification:
    'compte gele|compte suspendu|compte restreint|compte bloque|bloque mon compte|suspendu mon compte|verification d identite|verifier mon identite|verification refusee|verification echouee|documents refuses|document refuse|refuse ma piece|refuse mon passeport|refusez ma|justificatif de domicile|origine des fonds|provenance des fonds|augmenter mon plafond|plafond de virement|limite de virement|en cours de verification|demande de documents|demandez des documents|fonds bloques',
  sayFraud:
    'fait arnaquer|ete arnaque|victime d une|victime de|piraté|compte pirate|ete pirate|carte volee|vole ma carte|vole mon portefeuille|perdu ma carte|perdu mon portefeuille|vole mon sac|ne reconnais pas|paiement non autorise|transaction non autorisee|paiement frauduleux|phishing|hameconnage|escroquerie|fraude|faire opposition',
  sayTechnical:
    'appli plante|l application plante|application ne|appli ne|l appli se|l application se|site ne fonctionne|site en panne|page ne charge|page blanche|ecran blanc|erreur api|webhook|l api|sandbox|signature invalide|bouton ne|telecharger un document impossible|plugin|le module',
  sayComplaint:
    'faire une reclamation|deposer une reclamation|porter reclamation|me plaindre|service client deplorable|service client nul|service client catastroph|mauvais service|pire service|personne ne repond|personne ne me repond|tres decu|tres decue|manque de respect|on se moque|vous vous moquez|inadmissible|c est scandaleux|c est honteux|parler a un responsable|traite comme|vous vous fichez',
  sayGeneral:
    'quels pays|horaires d ouverture|vos horaires|ouvrir un compte|comment ouvrir|merci beaucoup pour|je voulais remercier|tenais a remercier|juste pour remercier|merci pour|felicitations|avez vous un bureau|avez vous une agence|est ce disponible|parrainage|une suggestion|simple suggestion|travaillez vous',
};
