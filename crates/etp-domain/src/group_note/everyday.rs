//! Words of French, Dutch, German and English that are also names of people, folded; and the small words
//! around names. Written by hand from names of the border and what is said about a group; a name that is
//! missing here is found too often, never too seldom.

/// Written with a small letter inside a sentence: there a capital says that a name is meant.
const COMMON: &[&str] = &[
    // French: first names.
    "aime aimee ambre ange angelique aurore avril basile blanche brune capucine celeste cerise charlotte \
     clair claire clement clementine colin constance constant cyprien desire desiree espoir fidele \
     fleur franc france garance gaston grace harmonie hortense iris jacinthe jade jasmin juste \
     justine laurier lien line lise lotte loup madeleine marguerite marie marin marine mauve max \
     melodie mirabelle modeste myrtille octave olive olivier parfait pascal patience perle pierre \
     prosper prudence prune reine remi romain rose salome saturnin serein sylvestre valentin \
     valentine victoire violette zephyr",
    // French: family names.
    "amour ancien avoine beau bel belle berger besson blanc ble bois bon bonhomme bonne bonnet bouche \
     boucher boulanger bouquet bras brave brochet brun buisson cadet caillou carre carton champ \
     champs chapeau charpentier chateau chauvin chene cheval chevalier citron clair coeur content \
     coq cordier court cousin couturier croix cuisinier dernier deux dimanche dos doux duc dur ecole \
     ete etoile faible faucon ferme fils fin fontaine foret forgeron fort fournier fromage gai \
     gaillard gain gendre gentil grand grande gras gris gros grosse guerre haie haut heureux hiver \
     humble janvier jardin jaune jeune joli joyeux juillet juin lait lapin large leger lent libre \
     long longue macon main maire maison malade malin marchand marron mars marteau matin mauvais \
     medecin merci merle meunier midi mignon millet moine mont montagne moulin mouton navet neuf \
     neveu noir noix nouveau noyer nuit oiseau orange orge page pain paix panier parent paris pas \
     pauvre petit petite pied pin pinson place plat poire poirier poisson poivre pomme pommier pont \
     porte potier poulain poulet pre premier prince printemps puits quatre raisin renard repas repos \
     riche riviere riz roche rocher roi roue rouge roux rue sage saint sainte salle salles samedi \
     saumon second sel seul simple soir soleil sourd sucre tailleur tambour tard tete thon tour tout \
     trois vache val valet vallee vent verger vert viande vieux vif vigne village ville vin violon \
     vivant voisin vrai",
    // Dutch.
    "anders ans appel arm avond baard bakker bal bank bas beek been beer ben berg best beste bie blauw \
     blij bloem boek boer bol bond boom boon bos bot braam brand breed broek brood brug bruin \
     buurman dag dal dam dan dijk dik door druk duif eik elke fijn geel geld gezond glas goed goede \
     goud graaf greet groen groot grote haan haas hand haring hart haver heer hert hoed hoek hof \
     hond hoofd hoop huis hulp jan jong jonge kaars kaas kat keizer kerk klein kleine klok kok \
     koning kool kort korte koster kraan kroon kruis kuiper laat lam land lang lange leeuw lens \
     licht lief lieve linde loos maan maandag maart meer mees mei mens merel merk mijn moed mol \
     molen molenaar mooi morgen mus nacht nagel neef nieuw nood noot oog oom oost oud oude paard \
     peer peper plant poort post prijs prins put raap rank recht ridder riet rijk ring rood roos \
     ruiter schaap schaper scherp schilder schip schoen schoenmaker school schoon slager slim slot \
     smal smid snel snoek spiegel spoor staal staf stap steen ster sterk sterke stil stoel storm \
     straat timmerman toon trouw valk veld ver vet vis visser vlug voet vogel vos vriend vrij vroeg \
     wagen wals water weer weg wens west wever wiel wijn wijs wil wild wind winter wit witte wolf \
     wortel zand zeeman zeger zoet zomer zon zondag zout zwaan zwager zwart zwarte",
    // German: what has a small letter there.
    "alt ander arm bald bitter blau braun breit bunt dick duenn dunkel dunn eben ehrlich ernst fein fest \
     frank frei fremd froehlich froh frohlich fromm frueh fruh ganz genau gerade gern gross gruen \
     grun gut guth halt hart heiss hell hoch jung kalt klar klug knapp krumm kuehn kuhn kurz lang \
     langer lauter leicht lieb link morgen mude muede munter nett neu offen recht reich reif rein \
     rosa rot roth ruhig sauer scharf schnell schoen schon schwarz selig sommer spaet spat stark \
     starke still stolz suess suss teuer till treu voll wach wahr weich weiss weit welsch wenig wild \
     wohl zart",
    // English.
    "archer art back bacon baker ball banks barber bard bean bell berry best bill bird bishop black blue \
     bond book booth boy bridge bright brook brooks brown buck bull burns bush butcher butler can \
     carpenter carter case cash chance chase church clay close cole cook cool cooper corn cross day \
     deal dean down drew driver early eve fair faith fall farmer few field finch fisher flower \
     flowers foot ford forest fox free french friend frost fry full gale gardener gates gay gene \
     gold good gore grant gray green greet grey guy hall hand hands hard hardy hart hay head heart \
     heath hill holly home hope house hunt hunter ivy jack job joke joy judge keen kind king knight \
     lake lamb lane large lies light lily line little long loud love low major many mark marsh mason \
     may mean mercy mile miles mill miller mine moody moon more moss myself need new nice noble \
     north nurse page park parks pat patience peace pearl penny pepper piper plain pole pool poor \
     pope porter potter power powers pretty price prior pryor quick rain ray reader reed rice rich \
     rider ring river rivers rob rod root rose ruby rush said sale salmon salt sam sand sandy savage \
     sharp sheep short silver singer skinner slow small smart smith snow south sow spring star steel \
     stone storm street strong sue summer swift tall tanner taylor tiller town troy turner underwood \
     viola walker wall walls ward water waters way wells west white will wise wish wood woods young",
];

/// Written with a capital everywhere: feasts, days and months of English, regions, towns, illnesses
/// named after people.
const ALWAYS_CAPITAL: &[&str] = &[
    "achille alsace alzheimer april ardenne ardennes ascension august avent belge belgique berlin \
     bourgogne brabant braille breton cesar champagne china christian crohn england english flamand \
     florence francais france french friday germain german holland hongrois italien jordan june \
     kerst lille lorrain lorraine luxembourg may metz monday munster namur nancy noel norman normand \
     paques parkinson pasen picard portugal salvador schweizer sunday toussaint trier vlaming wallon \
     welsh",
];

/// German nouns that are names too, and are said of a group more often than such a name is; in a German
/// sentence they have a capital. Trades and animals (Weber, Fuchs) are not among them: a name is meant.
const GERMAN_NOUNS: &[&str] = &[
    "abend anfang apfel april arm arzt august bach backer baecker ball band bank bauch baum bein berg \
     bett bier bild birne blatt blume blut brot bruder brunnen buch burg dach dorf ecke eisen ende \
     erde essen fall feld fett feuer fisch fleisch fluss freitag freude freund fruehling fruhling \
     fuss gang gans garten gast geist geld gericht glas gluck glueck gold gras grosse grund gruppe \
     gute hafer hand haus haut herbst herr herz himmel hof holz honig huhn hut jahr jugend junge \
     kalb karte kasten kern kind kirche kirsch koch kohl kopf korn kraft kraut kreis kreuz kummer \
     land leben leber leib licht liebe lied linse loeffel loffel luft lust maerz mai mann mantel \
     markt marz mehl mensch messer metzger milch mitte mond montag morgen mund mut nacht nadel nase \
     natur not nuss ofen ost platz preis quelle rad rat raum regen reis reise ruf ruhe sack salz \
     samstag sand schatten schatz schein schiff schloss schluessel schlussel schmerz schnee schritt \
     schuh schule sinn sommer sonne sonntag sorge spiegel spiel stein stern stock streit strom stuhl \
     sturm tag tee teich teil tisch topf traube traum trost turm uhr vater vogel wagen wald wand \
     wasser weg wein welt west wetter wiese wind winter wolke wort wunder wurst zahn zeit ziel \
     zimmer zucker",
];

/// Small words of family names: alone they name nobody.
const PARTICLES: &str = "a aan abd abou abu ait al am at auf aus bij bin da das de degli dei del della \
     den der des di die do dos du e el en het ibn in l la las le les los lo of op o ould t te ten ter tot uit \
     und van vande vanden vander vom von y zu zum zur";

/// Before a name and hardly elsewhere, with or without a dot.
const SHORT_TITLES: &str =
    "dhr dr fr hr m meneer mevr mevrouw mijnheer mlle mlles mme mmes mr mrs ms mw pr prof";

/// Before a name, and words of their own.
const TITLE_WORDS: &str = "docteur docteure doctor dokter frau heer herr madame mademoiselle miss mister \
     monsieur professor soeur zuster";

/// Small words of German that its neighbours do not use.
const GERMAN: &str = "aber am auch auf aus bei beim das dass dem der die diese durch ein eine einem \
     einen einer es fuer fur gegen gibt hat haben hatte heute ich ihr ihre im ist jeder kann kein keine koennen \
     konnen mit nach nicht noch nun nur oder ohne sehr sich sie sind ueber uber um und uns unter viel viele vom \
     von vor war wenn werden wie wir wird wurde wurden zu zum zur zwei";

/// Small words of the neighbours that stand in no German sentence; `de` and `la` stand in names.
const NOT_GERMAN: &str = "a and are as au aux avec bij dans de deze dit du een elle en est et for goed had heeft \
     het hun ik il ils is kan la las le les leur maar mais met naar niet nous of on ont ook op ou over par \
     pas plus pour que qui sa ses son sont sur te that the their they this to too un une van very voor we \
     were werd wij with worden zeer zich zijn";

fn among(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|one| one == word)
}

fn any(lists: &[&str], word: &str) -> bool {
    lists.iter().any(|list| among(list, word))
}

/// A folded word of a name that everybody uses otherwise too; two letters never say enough.
pub(super) fn is_everyday(word: &str) -> bool {
    word.chars().count() < 3
        || any(COMMON, word)
        || any(ALWAYS_CAPITAL, word)
        || any(GERMAN_NOUNS, word)
}

/// Whether a capital says nothing about a word, in a sentence that is or is not German.
pub(super) fn is_noun(word: &str, german: bool) -> bool {
    any(ALWAYS_CAPITAL, word) || (german && any(GERMAN_NOUNS, word))
}

/// `van`, `de`, `le` and their kin.
pub(super) fn is_particle(word: &str) -> bool {
    among(PARTICLES, word)
}

/// What stands before a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Title {
    /// `Mme`, `Dhr.`: whatever follows is a name.
    Short,
    /// `Frau`, `monsieur`: a name follows when it has a capital.
    Word,
}

pub(super) fn title(word: &str) -> Option<Title> {
    let short = among(SHORT_TITLES, word).then_some(Title::Short);
    short.or_else(|| among(TITLE_WORDS, word).then_some(Title::Word))
}

/// Whether a sentence is German, by its small words. One without any may be.
pub(super) fn is_german<'a>(words: impl Iterator<Item = &'a str>) -> bool {
    let (mut german, mut other) = (0, 0);
    for word in words {
        german += u32::from(among(GERMAN, word));
        other += u32::from(among(NOT_GERMAN, word));
    }
    german > other
}

/// What people do or are, in the third person, as it stands after a name that opens a sentence.
const DEEDS: [&str; 33] = [
    "a", "est", "était", "avait", "va", "vient", "dit", "veut", "peut", "sait", "raconte",
    "demande", "heeft", "is", "was", "had", "kan", "wil", "zegt", "vertelt", "komt", "gaat", "hat",
    "ist", "war", "hatte", "kann", "will", "sagt", "has", "says", "told", "asked",
];

pub(super) fn is_deed(small: &str) -> bool {
    DEEDS.contains(&small)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::fold_tight;

    #[test]
    fn every_word_of_the_lists_is_folded() {
        let small = [PARTICLES, SHORT_TITLES, TITLE_WORDS, GERMAN, NOT_GERMAN];
        let lists = [COMMON, ALWAYS_CAPITAL, GERMAN_NOUNS].concat();
        for word in lists
            .iter()
            .chain(&small)
            .flat_map(|list| list.split_whitespace())
        {
            assert_eq!(fold_tight(word), word);
        }
    }

    #[test]
    fn a_sentence_is_german_by_its_small_words() {
        for (sentence, german) in [
            ("die gruppe hat viel gelacht", true),
            ("wir haben ueber salz gesprochen", true),
            ("le groupe a parle de sel", false),
            ("de groep heeft veel gelachen", false),
            ("the group talked about salt", false),
            ("rose klein", false),
        ] {
            assert_eq!(is_german(sentence.split(' ')), german, "{sentence}");
        }
    }
}
