package dk.enindgang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactValueTest {

    @ParameterizedTest
    @CsvSource({
        "112,112",
        "114,114",
        "1813,1813",
        "116 111,116 111",
        "00 00 00 01,00 00 00 01",
        "00000001,00000001",
        "+45 00 00 00 01,+45 00 00 00 01",
        "0045 00 00 00 01,+45 00 00 00 01",
        "+299 00 00 01,+299 00 00 01",
        "+298 000001,+298 000001",
        "+46 8 000 00 01,+46 8 000 00 01",
        "' 00  00 00 01 ',00 00 00 01"
    })
    void aNumberIsKeptAsPeopleWriteIt(String typed, String kept) { // R5
        assertThat(ContactValue.read(ContactChannel.PHONE, typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000 000",
                "000000001",
                "+45 00 00 00 0",
                "+299 00 00 0",
                "12",
                "99",
                "+",
                "++45 00000001",
                "00-00"
            })
    void aNumberNobodyCanDialIsRefused(String typed) { // R5
        assertThatThrownBy(() -> ContactValue.read(ContactChannel.ON_CALL, typed))
                .hasMessage("directory.rule.phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring til Bo", "00 00 OO 01"})
    void lettersAreRefusedInTheirOwnWords(String typed) { // R5
        assertThatThrownBy(() -> ContactValue.read(ContactChannel.PHONE, typed)).hasMessage("directory.rule.letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vagten", "vagten@", "vag ten@eksempelby.invalid"})
    void whatIsNoMailAddressIsRefused(String typed) { // R5
        assertThatThrownBy(() -> ContactValue.read(ContactChannel.MAIL, typed)).hasMessage("directory.rule.mail");
    }
}
