package org.sequelize4j.benchmarks.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.sequelize4j.benchmarks.data.Tag;

/** A tag. */
@Entity
@Table(name = "tags")
@NullUnmarked
public class TagBean {
    @Id
    private long id;

    private String name;
    private String colour;

    Tag toRecord() {
        return new Tag(id, name, colour);
    }
}
