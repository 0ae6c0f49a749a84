package org.sequelize4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.naming.EnglishInflector;
import org.sequelize4j.naming.Inflector;

class RememberingInflectorTest {
    private final List<String> asked = new ArrayList<>();

    private final Inflector inflector = new RememberingInflector(new Inflector() {
        @Override
        public String pluralize(String word) {
            asked.add(word);
            return EnglishInflector.create().pluralize(word);
        }

        @Override
        public String singularize(String word) {
            asked.add(word);
            return EnglishInflector.create().singularize(word);
        }
    });

    @Test
    void asksOnceForEachWordAndNumber() {
        for (int i = 0; i < 3; i++) {
            assertThat(inflector.pluralize("ship")).isEqualTo("ships");
            assertThat(inflector.pluralize("person")).isEqualTo("people");
            assertThat(inflector.singularize("ships")).isEqualTo("ship");
        }
        assertThat(asked).containsExactly("ship", "person", "ships");
    }
}
