import type { Lexicon } from '../signals.ts';

/** Danger, feelings and references to earlier messages, as customers put them. */
export const fr: Lexicon = {
  takeover:
    'connecte a mon compte|s est connecte|est entre dans mon compte|est dans mon compte|adresse de secours..inconnu|adresse..celle d un inconnu|numero..pas le mien|mot de passe a ete change|on a change mon mot de passe|ont change mon mot de passe|quelqu un a change mon|pirate|pirates|hacke|pris le controle|echange de sim|carte sim dupliquee|!j ai change mon mot|!ai change mon mot|!ai change moi meme|!change mon mot de passe ce matin',
  unauthorised:
    'je ne joue jamais|je n ai jamais joue|quelqu un a depense|quelqu un a paye|quelqu un a utilise|quelqu un utilise|quelqu un a retire|quelqu un s est servi|ne vient pas de moi|ne viennent pas de moi|pas moi qui|ce n est pas moi|c est pas moi|n ai pas fait ce paiement|n ai pas fait cet achat|n ai pas fait ces|qui a pris mon argent|a mon insu|sans mon accord|achats que je|debits que je ne|prelevements inconnus|!pas fait le paiement a temps|!n ai pas fait le paiement|!pas autorise a cause|!n est pas autorise a cause',
  phishing:
    'mail est il une arnaque|est ce une arnaque|une arnaque ou|c est une arnaque.|est ce un faux|est ce bien vous|vient il de vous|sms avec votre logo|mail avec votre logo|message avec votre logo|avec votre logo|site bizarre|site etrange|site suspect|lien bizarre|lien suspect|mail suspect|mail bizarre|sms suspect|sms bizarre|page identique|page imitant|site imitant|faux site|fausse page|etait fausse|il faut cliquer|si je ne clique|tape mon mot de passe sur|hameconnage|!taux de change est une arnaque|!frais sont une arnaque|!est ce le bon lien|!bon lien',
  scam: 'n existe pas..paye|n existe pas paye|proprietaire n existe|escroc|escroqu|arnaqueur|me suis fait avoir|fait arnaquer|faux vendeur|faux proprietaire|vendeur a disparu|il m a bloque|!est il une arnaque|!est ce une arnaque|!des arnaques|!contre les arnaques|!contre la fraude|!taux de change est une arnaque|!frais sont une arnaque|!arnaquer il y a..ans|!arnaque il y a..ans|!service fraude',
  scamNow:
    'je crois a une arnaque|en train de me faire arnaquer|en train d etre arnaque|au telephone en ce moment|au telephone et veut|deplace mes economies|deplacer mes economies|compte securise|compte sur|je viens d envoyer..escroc|je viens de..escroc|je viens de..arnaque|je viens d envoyer..arnaque|je viens de virer..arnaque|arnaque..minutes|minutes..arnaque',
  justNow:
    'stoppez le virement|arretez le virement|bloquez le virement|rappel de virement|rappel du virement',
  impersonation:
    'en disant etre de|disant etre de votre|disant travailler chez|se disant de|se fait passer pour|se font passer|s est fait passer|pretend travailler|pretend etre|pretendant|faux conseiller|faux agent|usurp|acces a distance|prise en main a distance|au nom de votre|!votre conseillere m a appele|!votre conseiller m a appele|!manque votre appel',
  mule: 'recoive des paiements et|recevoir..et les renvoyer|recevoir..et le renvoyer|recevoir..et les transferer|recevoir..en bitcoin|recoive..renvoie|je garde 5|je garde 10|je garde un pourcentage|preter mon compte|prete mon compte|louer mon compte|utiliser mon compte pour recevoir|rencontree en ligne..recevoir|rencontre en ligne..recevoir|!transferer la facture|!quel pourcentage prenez|!je recois des paiements de clients',
  threat:
    'frappe quelqu un|je viens vous|je viens a vos bureaux|venir a vos bureaux et|mettre le feu|foutre le feu|brule vos|bruler vos|je vais vous tuer|je vous tue|vous buter|vous allez le regretter|vous le regretterez|ou habitent vos|ou vous habitez|avec une arme|avec un couteau|je vous casse|casser la gueule|peter la gueule|!est une bombe|!une bombe j adore|!tuerais pour|!je viens a vos bureaux pour',
  selfHarm:
    'ne veux plus vivre|plus envie de vivre|envie de mourir|veux mourir|me suicider|suicid|me tuer.|en finir avec la vie|en finir.|mettre fin a mes jours|si j etais mort|si j etais morte|si je mourais|mieux sans moi|me foutre en l air|me pendre|me jeter|!meurs d envie|!mourir de rire|!meurs de faim',
  legal:
    'porte plainte|porter plainte|plainte contre vous|avocat vous|avocat..en justice|en justice|au tribunal|saisir le tribunal|saisir|poursuivre|poursuites|mise en demeure|mediateur|dgccrf|acpr|banque de france|ufc|60 millions|!avocat m a envoye|!avocat..facture|!payer mon avocat|!cabinet d avocats|!police a annule|!police..amende',
  worry: 'inquiet|inquiete|inquietude|peur|angoiss|stress|preoccup|j ai la trouille|paniqu|anxieu|affol',
  anger:
    'en colere|furieu|scandal|honteu|honte|inadmissible|inacceptable|ras le bol|marre|voleurs|escrocs|menteurs|putain|merde|bordel|foutez de|moquez de|degout|lamentable|minable|insupportable|n importe quoi|outre.',
  vulnerable:
    'a l hopital|hospitalis|operation de|operer|chirurgie|chimio|dialyse|insuline|medicament|ordonnance|fauteuil roulant|handicap|retraite|retraitee|personne agee|ma mere de 7|ma mere de 8|mon bebe|nouveau ne|mes enfants n ont|mes enfants ont faim|nourrir mes|plus rien a manger|rien a manger|plus de quoi manger|expuls|mis a la porte|a la rue|sans abri|dors dehors|bloque a l etranger|bloquee a l etranger|coince|pas rentrer chez|peux pas rentrer|enceinte|obseques|enterrement|coupure d electricite|couper l electricite|violences',
  distress:
    'je vous en supplie|je vous supplie|vous en prie aidez|desesper|en larmes|je pleure|a bout|je n en peux plus|je craque|au secours',
  followUp:
    'des nouvelles|du nouveau|une nouvelle.|une reponse a mon|ou en est|ou en etes|toujours pas|toujours rien|encore rien|pas encore|j attends toujours|toujours en attente|ci joint|en piece jointe|piece jointe|voici le|voici la|voici les|comme demande|comme convenu|comme je disais|comme je vous|je vous ai deja|suite a mon|suite a notre|relance|rappel.|oui c est|oui s il|oui exactement|oui je|non ce n est|c est bien|c est ca|deja fait|j ai essaye|ca ne change|meme probleme|toujours pareil|avez vous recu|avez vous vu|il y a quelqu un|allo|et maintenant|alors.|combien de temps encore',
};
