package org.sequelize4j.benchmarks.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A note whose key the column makes, for SQLite, which has no sequences. */
@Entity
@Table(name = "notes")
final class IdentityNote extends NoteEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Override
    long id() {
        return id;
    }
}
