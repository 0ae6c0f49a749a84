package org.sequelize4j.benchmarks.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.sequelize4j.benchmarks.data.Tag;

/** A tag. */
@Entity(name = "Tag")
@Table(name = "tags")
@NullUnmarked
class TagEntity {
    @Id
    private long id;

    private String name;
    private String colour;

    Tag toRecord() {
        return new Tag(id, name, colour);
    }
}
