package org.sequelize4j.behaviour.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.sequelize4j.CreatedAt;
import org.sequelize4j.DeletedAt;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.UpdatedAt;
import org.sequelize4j.Version;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

class TimestampNamesTest {
    @Table(underscored = true)
    interface Letter extends Instance<Letter> {
        Long id();

        String text();

        Letter setText(String text);

        @CreatedAt
        Instant written();

        @UpdatedAt
        LocalDateTime lastTouched();

        @DeletedAt
        Instant burned();

        @Version
        int edition();
    }

    @DatabaseTest
    void accessorsNameTheTimestampsAndTheVersion(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Letter> letters = sequelize.define(Letter.class);
            sequelize.sync();
            assertThat(sequelize.queryInterface().describeTable("letters").keySet())
                    .containsExactlyInAnyOrder("id", "text", "written", "last_touched", "burned", "edition");
            Letter letter = letters.create(l -> l.setText("Dear"));
            Instant touched = letter.lastTouched().toInstant(ZoneOffset.UTC);
            assertThat(letter.written()).isEqualTo(touched).isBeforeOrEqualTo(Instant.now());
            letter.update(l -> l.setText("Dear Ann"));
            assertThat(letter.edition()).isEqualTo(1);
            assertThat(letter.lastTouched().toInstant(ZoneOffset.UTC)).isAfterOrEqualTo(touched);
            letter.destroy();
            assertThat(letter.burned()).isNotNull();
            assertThat(letters.count()).isZero();
            assertThat(letters.count(q -> q.paranoid(false))).isEqualTo(1);
        }
    }
}
