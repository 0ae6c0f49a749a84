package org.sequelize4j.behaviour.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Hooks that are methods of a typed model. */
class HookMethodsTest {
    @BeforeEach
    void forget() {
        HookedPlayer.LOG.clear();
    }

    @DatabaseTest
    void markedMethodsRun(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<HookedPlayer> players = sequelize.define(HookedPlayer.class);
            sequelize.sync();
            HookedPlayer ann = players.create(p -> p.setName(" Ann "));
            assertThat(ann.name()).isEqualTo("Ann");
            ann.update(p -> p.setName(" Bea "));
            assertThat(ann.name()).isEqualTo("Bea");
            assertThat(HookedPlayer.LOG).containsExactly("created Ann", "committed Ann", "committed Bea");

            players.updateAll(p -> p.setName("each"));
            HookedPlayer.LOG.clear();
            assertThat(players.findAll()).extracting(HookedPlayer::name).containsExactly("all");
            assertThat(HookedPlayer.LOG).containsExactly("found 1");

            assertThatThrownBy(() -> players.create(p -> p.setName("much too long")))
                    .isInstanceOf(ValidationException.class);
            assertThat(HookedPlayer.LOG).containsExactly("found 1", "refused 1");
        }
    }
}
