package org.sequelize4j.benchmarks.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A note whose key comes from a sequence, fifty at a time: with identity columns Hibernate does not batch inserts. */
@Entity
@Table(name = "notes")
final class NumberedNote extends NoteEntity {
    /** Made beside the identity of the column, with numbers that this does not reach. */
    static final String SEQUENCE = "create sequence if not exists numbered_notes start with 1000000000 increment by 50";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbered_notes")
    @SequenceGenerator(
            name = "numbered_notes",
            sequenceName = "numbered_notes",
            initialValue = 1_000_000_000,
            allocationSize = 50)
    private long id;

    @Override
    long id() {
        return id;
    }
}
