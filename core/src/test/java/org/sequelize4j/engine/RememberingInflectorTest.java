package org.sequelize4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.DefinitionException;
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
    void refusesAnInflectorThatGivesNoWord() {
        Inflector silent = new Inflector() {
            @Override
            public String pluralize(String asked) {
                return null;
            }

            @Override
            public String singularize(String asked) {
                return asked;
            }
        };
        Sequelize sequelize = Sequelize.builder().inflector(silent).offline();
        assertThatThrownBy(() -> sequelize.define("user", user -> user.attribute("name", DataTypes.STRING)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("gave null as the plural of \"user\"")
                .hasMessageContaining("It should give a word");
    }

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
