package dk.enindgang.run;

import dk.enindgang.guide.GuideView;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Words with a capital letter that are nobody's name: of a guide, and some that every municipality uses (R18). */
final class KnownWords {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> EVERYWHERE = Set.of("""
            Barnet Barnets Barn Eleven Den Det Unge Mor Far Moren Faren Forældrene Familien
            Kollegaen Lov Loven Bekendtgørelsen Danmark Dansk Danske Jylland Fyn Sjælland Bornholm
            København Aarhus Odense Aalborg Region Kommune Kommunen Norden Aula Teams Word Excel
            Outlook Skype Zoom Familieretshuset Ankestyrelsen Børnehuset Politiet Retten Byrådet
            Borgmesteren Datatilsynet Serviceloven Folkeskoleloven Sundhedsloven Forvaltningsloven
            Dagtilbudsloven Skolen Børnehaven Vuggestuen Dagplejen Lærer Læreren Pædagog Pædagogen
            Psykolog Psykologen Rådgiver Rådgiveren Sagsbehandler Sagsbehandleren Leder Lederen
            Sundhedsplejen Sundhedsplejerske Sundhedsplejersken Tandplejen Læge Lægen Socialrådgiver
            Socialrådgiveren Ungevejleder Familiebehandler Familiebehandleren Dagplejer Dagplejeren
            Inklusionsvejleder Skoleleder Skolelederen Januar Februar Marts April Maj Juni Juli
            August September Oktober November December Jul Påske Pinse Mandag Tirsdag Onsdag Torsdag
            Fredag Lørdag Søndag""".split("\\s+"));

    private final Set<String> ofGuide = new HashSet<>();

    /** A record tells all its texts. */
    KnownWords(GuideView guide) {
        WORD.matcher(guide.toString()).results().forEach(found -> ofGuide.add(found.group()));
    }

    /** Also where something is somebody's: Ellebækskolens. */
    boolean has(String word) {
        return isKnown(word) || (word.endsWith("s") && isKnown(word.substring(0, word.length() - 1)));
    }

    private boolean isKnown(String word) {
        return EVERYWHERE.contains(word) || ofGuide.contains(word);
    }
}
