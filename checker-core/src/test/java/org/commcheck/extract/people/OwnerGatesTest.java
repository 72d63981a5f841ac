package org.commcheck.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.junit.jupiter.api.Test;

/** A reader that is not asked would have found nothing. */
class OwnerGatesTest {

    private static final long ALL_SIGNS = -1;

    private static final List<String> WORDS = List.of(
            "Ana Lima",
            "Bo",
            "@cy",
            "team",
            "who",
            "owner",
            "assigned to",
            "will",
            "to",
            "is working on",
            "updates",
            "send",
            "the",
            "由",
            "张小明",
            "负责",
            "牵头",
            "请",
            "提供",
            "前",
            "和",
            "需",
            "责任人",
            "王工",
            "方案",
            ":",
            "：",
            "=",
            "-- ",
            "——",
            "(",
            ")",
            "[",
            "]",
            "，",
            ", ",
            "/",
            " - ",
            "。",
            "的");

    private final NameShapes shapes = new NameShapes(BuiltInTables.get());
    private final OwnerReader reader = new OwnerReader(BuiltInTables.get(), shapes);
    private final Roster roster = Roster.of(List.of("Ana Lima", "张小明"));
    private final Random random = new Random(3);

    @Test
    void owners_are_the_same_without_a_look_at_the_characters() {
        int found = 0;
        for (int round = 0; round < 20000; round++) {
            String text = text();
            boolean listed = random.nextBoolean();
            Roster known = random.nextBoolean() ? roster : Roster.of(List.of());
            List<OwnerWords> owners = reader.read(text, ALL_SIGNS, known, listed);
            found += owners.isEmpty() ? 0 : 1;

            assertThat(reader.read(text, known, listed)).as(text).isEqualTo(owners);
        }
        assertThat(found).isGreaterThan(2000);
    }

    @Test
    void nobody_is_called_on_without_the_characters_of_such_words() {
        InnerOwners inner = new InnerOwners(BuiltInTables.get(), shapes, new NameLists(shapes));
        int found = 0;
        for (int round = 0; round < 20000; round++) {
            String text = text();
            if (!inner.actors(text, Roster.of(List.of()), false).isEmpty()) {
                found++;
                assertThat(inner.mayCall(text)).as(text).isTrue();
            }
        }
        assertThat(found).isGreaterThan(200);
    }

    @Test
    void known_names_are_the_names_that_are_known() {
        int found = 0;
        for (int round = 0; round < 20000; round++) {
            String text = text();
            Optional<List<OwnerWords>> known = reader.onlyNames(text, roster)
                    .filter(names -> names.stream()
                            .allMatch(name -> roster.knows(name.name()) || NameShapes.isHandle(name.name())));
            found += known.isPresent() ? 1 : 0;

            assertThat(reader.onlyKnownNames(text, roster)).as(text).isEqualTo(known);
        }
        assertThat(found).isGreaterThan(200);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
